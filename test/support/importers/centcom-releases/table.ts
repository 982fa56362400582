import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { centcomReleases } from '../../../../src/importers/centcom-releases/importer.js';
import type { Row, RowReading } from '../../../../src/importers/importer.js';
import { packagePath } from '../../../../src/package-path.js';

/** The rows of a table, numbered as if none contained line breaks. */
export function rowsOf(path: string): Row[] {
  const records = parse<Record<string, string>>(readFileSync(path, 'utf8'), { columns: true, bom: true });
  return records.map((values, index) => ({ line: index + 2, values }));
}

/** Our own rows, in the form of the real tables. */
export const ownRows = (): Row[] => rowsOf(packagePath('test/support/importers/centcom-releases/rows.csv'));

/** Reads rows with the importer. */
export function readRows(rows: readonly Row[], release: string | null = null): RowReading[] {
  const read = centcomReleases.begin(Object.keys(rows[0]?.values ?? {}), { release });
  return rows.map(read);
}

const corpus = process.env['CLAIMGRAPH_CORPUS'];

/** Path of a table in the corpus; null if it is not there. */
export function corpusTable(name: string): string | null {
  const path = join(corpus ?? '', 'centcom-strike-releases', name);
  return corpus !== undefined && existsSync(path) ? path : null;
}

/** A test that needs both tables of the corpus, and is skipped without. */
export const onCorpus = corpusTable('all.csv') && corpusTable('all-edited-refined.csv') ? test : test.skip;

/** Every row of both tables. */
export const corpusRows = (): Row[] =>
  ['all.csv', 'all-edited-refined.csv'].flatMap((name) => rowsOf(corpusTable(name) ?? ''));
