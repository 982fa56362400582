import type { Remark, Row, RowReading } from '../importer.js';

/** A row and its reading by the importer. */
export interface ReadRow {
  readonly row: Row;
  readonly reading: RowReading;
  /** Version of the row's record; null if it has none. */
  readonly version: string | null;
}

export function readRow(row: Row, read: (row: Row) => RowReading): ReadRow {
  const reading = read(row);
  const record = reading.dossier.documents?.find(({ id }) => id === reading.record);
  if (!record) {
    throw new TypeError(`The importer gave no document ${reading.record} for the row on line ${row.line}.`);
  }
  return { row, reading, version: record.version ?? null };
}

/** A remark on a row of the file. */
export interface RowRemark extends Remark {
  readonly line: number;
}

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Whether a thing belongs to the row: its id begins with that of the record, and no other row describes it. */
export function isOwn(id: string, record: string): boolean {
  const [own, name] = [slugOf(id), slugOf(record)];
  return own === name || own.startsWith(`${name}/`);
}
