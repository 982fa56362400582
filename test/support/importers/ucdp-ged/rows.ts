import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ImportOptions, Row, RowReading } from '../../../../src/importers/importer.js';
import { ucdpGed } from '../../../../src/importers/ucdp-ged/importer.js';
import type { ClaimInput } from '../../../../src/domain/claims/inputs.js';
import { packagePath } from '../../../../src/package-path.js';

type Values = Readonly<Record<string, string>>;

/** The columns and rows of a table. */
export function readTable(path: string): { columns: string[]; rows: Row[] } {
  const options = { columns: true, bom: true, info: true } as const;
  const records = parse(readFileSync(path), options) as unknown as {
    record: Values;
    info: { lines: number };
  }[];
  const rows = records.map(({ record, info }) => ({ line: info.lines, values: record }));
  return { columns: Object.keys(rows[0]?.values ?? {}), rows };
}

/** Our own rows: an army against a group, groups against groups, a group against civilians. */
export const fixture = readTable(packagePath('test/support/importers/ucdp-ged/rows.csv'));

/** A row of the fixture with other values. */
export function rowWith(changes: Values = {}, id = '900001'): Row {
  const row = fixture.rows.find(({ values }) => values['id'] === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return { line: row.line, values: { ...row.values, ...changes } };
}

/** Reads one row, by its columns. */
export const read = (row: Row, options: ImportOptions = { release: null }): RowReading =>
  ucdpGed.begin(Object.keys(row.values), options)(row);

/** The claim in the dossier of a row whose id ends this way. */
export const claimOf = (reading: RowReading, key: string): ClaimInput | undefined =>
  reading.dossier.claims?.find(({ id }) => id === `claim:${reading.record.slice('document:'.length)}/${key}`);
