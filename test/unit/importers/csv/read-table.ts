import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packagePath } from '../../../../src/package-path.js';
import { csvImporter } from '../../../../src/importers/csv/importer.js';
import { parseMapping } from '../../../../src/importers/csv/mapping/read-mapping.js';
import type { Importer, Row } from '../../../../src/importers/importer.js';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A table whose cells need no quotes. */
export function tableOf(text: string, delimiter: string): Table {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(delimiter);
  const rows = lines.map((line, index) => ({
    line: index + 2,
    values: Object.fromEntries(line.split(delimiter).map((value, column) => [columns[column], value])),
  }));
  return { columns, rows };
}

const read = (name: string): string =>
  readFileSync(packagePath(join('test/unit/importers/csv/tables', name)), 'utf8');

export const tableOfFile = (name: string, delimiter: string): Table => tableOf(read(name), delimiter);

export const importerOfFile = (name: string): Importer => importerOf(read(name), basename(name));

export const importerOf = (mapping: string, file = 'mapping.yaml'): Importer =>
  csvImporter(parseMapping(mapping, file));
