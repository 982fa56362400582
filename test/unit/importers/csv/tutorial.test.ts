import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { blocksOf } from '../../../support/documents/document.js';
import { importerOf, tableOf } from './read-table.js';

test('the table of docs/tutorial.md goes in by the mapping that stands there', () => {
  const [table] = blocksOf('docs/tutorial.md', 'csv');
  const [mapping] = blocksOf('docs/tutorial.md', 'yaml');
  const { columns, rows } = tableOf(table?.content ?? '', ';');
  const read = rows.map(importerOf(mapping?.content ?? '').begin(columns, { release: null }));
  expect(read.flatMap(({ dossier }) => readDrafts(dossier).problems.all)).toEqual([]);
  expect(read.map(({ dossier }) => dossier.events?.map(({ title, time }) => [title, time]))).toEqual([
    [['Strike at Ar-Raqqa', '2014-11-25']],
    [['Strike in Raqqa', '2014-11-27']],
  ]);
  expect(read.map(({ dossier }) => dossier.claims?.length)).toEqual([5, 4]);
});
