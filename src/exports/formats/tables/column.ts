import type { TimeSpan } from '../../../domain/time-span.js';
import type { Cell } from '../csv-text.js';

/** Type names of Table Schema (specs.frictionlessdata.io/table-schema). */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'datetime';

/** A column of a table: its name, its meaning, and how to compute its cells. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly value: (row: Row) => Cell;
  /** The table whose keys it contains. */
  readonly refersTo?: string;
}

/** Returns a function that makes columns of a type. */
const columnOf =
  (type: ColumnType) =>
  <Row>(name: string, description: string, value: (row: Row) => Cell): Column<Row> => ({
    name,
    type,
    description,
    value,
  });

export const text = columnOf('string');
export const number = columnOf('number');
export const count = columnOf('integer');
export const flag = columnOf('boolean');
export const instant = columnOf('datetime');

/** A column with ids of rows of another table, or of the same. */
export const reference = <Row>(
  name: string,
  refersTo: string,
  description: string,
  value: (row: Row) => Cell,
): Column<Row> => ({ ...text(name, description, value), refersTo });

type Bounds = Pick<TimeSpan, 'edtf' | 'earliest' | 'latest'>;

/** Columns for a time as stated, and its bounds. */
export const times = <Row>(
  names: readonly [stated: string, earliest: string, latest: string],
  what: string,
  timeOf: (row: Row) => Bounds | null,
): Column<Row>[] => [
  text(names[0], `${what}, in EDTF.`, (row) => timeOf(row)?.edtf ?? null),
  instant(names[1], 'Earliest possible instant.', (row) => timeOf(row)?.earliest ?? null),
  instant(names[2], 'Latest possible instant.', (row) => timeOf(row)?.latest ?? null),
];
