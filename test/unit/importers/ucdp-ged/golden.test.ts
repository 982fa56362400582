import { readFile, writeFile } from 'node:fs/promises';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { packagePath } from '../../../../src/package-path.js';
import { fixture, read } from '../../../support/importers/ucdp-ged/rows.js';

const GOLDEN = packagePath('test/golden/import-ucdp-ged.json');

test('the rows become these dossiers, which may be written', async () => {
  const readings = fixture.rows.map((row) => read(row, { release: '24.1' }));
  for (const { dossier } of readings) expect(readDrafts(dossier).problems.all).toEqual([]);
  const text = `${JSON.stringify(readings, null, 2)}\n`;
  if (process.env['UPDATE_GOLDEN']) await writeFile(GOLDEN, text);
  expect(text).toBe(await readFile(GOLDEN, 'utf8'));
});

test('without a release, the record names none', () => {
  const [first] = fixture.rows.map((row) => read(row));
  const record = first?.dossier.documents?.find(({ id }) => id === first.record);
  expect(record).toMatchObject({ title: 'UCDP GED, event 900001' });
  expect(record).not.toHaveProperty('version');
});
