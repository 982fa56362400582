import type { TimeSpan } from '../../../knowledge/time/time-span.js';
import type { Cell } from '../csv-text.js';

/** As Table Schema calls them (specs.frictionlessdata.io/table-schema). */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'datetime';

/** A column of a table: what it is called, what it holds, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly value: (row: Row) => Cell;
  /** The table of whose rows it holds the key. */
  readonly refersTo?: string;
}

/** Makes a column of a type. */
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

/** A column that holds the id of a row of another table, or of the same. */
export const reference = <Row>(
  name: string,
  refersTo: string,
  description: string,
  value: (row: Row) => Cell,
): Column<Row> => ({ ...text(name, description, value), refersTo });

type Bounds = Pick<TimeSpan, 'edtf' | 'earliest' | 'latest'>;

/** A time as it was stated, and its bounds. */
export const times = <Row>(
  names: readonly [stated: string, earliest: string, latest: string],
  what: string,
  timeOf: (row: Row) => Bounds | null,
): Column<Row>[] => [
  text(names[0], `${what}, in EDTF.`, (row) => timeOf(row)?.edtf ?? null),
  instant(names[1], 'The first instant that this can mean.', (row) => timeOf(row)?.earliest ?? null),
  instant(names[2], 'The last instant that this can mean.', (row) => timeOf(row)?.latest ?? null),
];
