import type { ExportSource } from '../../reading/export-source.js';
import type { Cell } from '../csv-text.js';
import { inFourDigits } from '../four-digit-years.js';
import type { Column } from './column.js';

/** A table with a row per thing of one kind. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  /** Columns that together identify a row. */
  readonly key: readonly string[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: (source: ExportSource) => AsyncIterable<readonly Cell[]>;
}

interface Given<Row> extends Pick<Table, 'name' | 'description' | 'key'> {
  readonly columns: readonly Column<Row>[];
  readonly rows: (source: ExportSource) => AsyncIterable<Row>;
}

export const table = <Row>({ rows, ...given }: Given<Row>): Table => ({
  ...given,
  async *rows(source) {
    for await (const row of rows(source)) yield given.columns.map(({ value }) => cellOf(value(row)));
  },
});

/** Instants that most readers of tables would reject are left out; the time as stated is beside them. */
const cellOf = (cell: Cell): Cell => (cell instanceof Date ? inFourDigits(cell) : cell);
