import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { packagePath } from '../../../../src/package-path.js';
import { importerOfFile, tableOfFile } from './read-table.js';

/** Compares with a golden file, which UPDATE_GOLDEN renews, to be read before it is committed. */
function expectGolden(name: string, value: unknown): void {
  const path = packagePath(`test/golden/${name}.yaml`);
  const text = stringify(value, { aliasDuplicateObjects: false, lineWidth: 110 });
  if (process.env['UPDATE_GOLDEN'] || !existsSync(path)) {
    if (process.env['CI']) throw new Error(`There is no golden file for ${name}.`);
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each([
  ['european', ';'],
  ['american', ','],
])('the %s table', (name, delimiter) => {
  const { columns, rows } = tableOfFile(`${name}.csv`, delimiter);
  const begin = () => importerOfFile(`${name}.yaml`).begin(columns, { release: null });

  test('becomes the dossiers of its golden file', () => {
    expectGolden(`import-csv-${name}`, rows.map(begin()));
  });

  test('becomes dossiers without a fault, whose claims are those of their record', () => {
    for (const { dossier, record } of rows.map(begin())) {
      expect(readDrafts(dossier).problems.all).toEqual([]);
      const prefix = record.replace('document:', 'claim:');
      const ids = dossier.claims?.map(({ id }) => id) ?? [];
      expect(ids.filter((id) => !id.startsWith(`${prefix}/`))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('refers to nothing that is not in the dossier', () => {
    for (const { dossier } of rows.map(begin())) {
      const { ids, references } = readDrafts(dossier);
      expect(references.filter(({ id }) => !ids.has(id))).toEqual([]);
    }
  });

  test('is read the same again, and with its columns in another order', () => {
    const again = rows.map(({ line, values }) => ({
      line,
      values: Object.fromEntries(Object.entries(values).toReversed()),
    }));
    expect(again.map(begin())).toEqual(rows.map(begin()));
  });
});
