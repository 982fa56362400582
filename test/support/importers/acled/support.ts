import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { acled } from '../../../../src/importers/acled/importer.js';
import { type Row, type RowReading, UnusableRow } from '../../../../src/importers/importer.js';
import { packagePath } from '../../../../src/package-path.js';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function tableOf(path: string): Table {
  const columns: string[] = [];
  const records: Record<string, string>[] = parse(readFileSync(path), {
    bom: true,
    columns: (headings: string[]) => (columns.push(...headings), headings),
  });
  return { columns, rows: records.map((values, index) => ({ line: index + 2, values })) };
}

export const fixture = (name: string): Table =>
  tableOf(packagePath(`test/support/importers/acled/${name}.csv`));

/** The first row of the fixture with some columns changed; undefined removes a column from the file. */
export function readRow(
  changes: Record<string, string | undefined> = {},
  release: string | null = null,
): RowReading {
  const { columns, rows } = fixture('new-headers');
  const values: Record<string, string | undefined> = { ...rows[0]?.values, ...changes };
  const kept = [...new Set([...columns, ...Object.keys(changes)])].filter(
    (column) => values[column] !== undefined,
  );
  return acled.begin(kept, { release })({ line: 2, values: values as Record<string, string> });
}

/** A table of rows like the first of the fixture, with some columns changed. */
export function tableWith(rows: readonly Record<string, string>[]): string {
  const { columns, rows: own } = fixture('new-headers');
  const all = rows.map((changes) => Object.assign({}, own[0]?.values, changes));
  return stringify(all, { header: true, columns: [...columns] });
}

/** “column: reason” of each fault of such a row. */
export function faultsOf(changes: Record<string, string>): string[] {
  try {
    readRow(changes);
  } catch (failure) {
    if (failure instanceof UnusableRow)
      return failure.faults.map(({ column, reason }) => `${column}: ${reason}`);
    throw failure;
  }
  return [];
}

/** The claim with this name, without what all claims of the row share. */
export function claimOf(reading: RowReading, name: string) {
  const key = reading.record.slice('document:'.length);
  return reading.dossier.claims?.find(({ id }) => id === `claim:${key}/${name}`);
}

export const eventOf = ({ dossier }: RowReading) => dossier.events?.[0];
