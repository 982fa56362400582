import type { Remark, Row, RowReading } from '../importer.js';

/** A row and its reading by the importer. */
export interface ReadRow {
  readonly row: Row;
  readonly reading: RowReading;
  /** Version of the row's record; null if it has none. */
  readonly version: string | null;
}

/** @param published when the release was published, in EDTF; null where that was not given */
export function readRow(row: Row, read: (row: Row) => RowReading, published: string | null): ReadRow {
  const reading = read(row);
  const record = reading.dossier.documents?.find(({ id }) => id === reading.record);
  if (!record) {
    throw new TypeError(`The importer gave no document ${reading.record} for the row on line ${row.line}.`);
  }
  const isDated = published === null || record.publishedAt != null;
  return { row, reading: isDated ? reading : dated(reading, published), version: record.version ?? null };
}

/** A record that does not say when it was published was published with its release. */
function dated(reading: RowReading, publishedAt: string): RowReading {
  const documents = (reading.dossier.documents ?? []).map((document) =>
    document.id === reading.record ? Object.assign({}, document, { publishedAt }) : document,
  );
  return { ...reading, dossier: Object.assign({}, reading.dossier, { documents }) };
}

/** What is said about a row of the file. */
export interface RowRemark extends Remark {
  readonly line: number;
}

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Whether a thing belongs to the row: its id begins with that of the record, and no other row describes it. */
export function isOwn(id: string, record: string): boolean {
  const [own, name] = [slugOf(id), slugOf(record)];
  return own === name || own.startsWith(`${name}/`);
}
