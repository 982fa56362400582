import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { packagePath } from '../../../../src/package-path.js';
import { blocksOf } from '../../../support/documents/document.js';
import { importerOf, tableOf } from './read-table.js';

const PAGE = 'docs/import-csv.md';

test('the example in docs/import-csv.md comes out as it stands there; UPDATE_GOLDEN renews it', () => {
  const [table] = blocksOf(PAGE, 'csv');
  const [, mapping, dossier] = blocksOf(PAGE, 'yaml');
  if (!table || !mapping || !dossier) throw new Error(`${PAGE} has no table, mapping and dossier.`);
  const { columns, rows } = tableOf(table.content, ';');
  const read = rows.map(importerOf(mapping.content).begin(columns, { release: null }));

  expect(read.map(({ warnings }) => warnings)).toEqual([[], []]);
  expect(read.flatMap((one) => readDrafts(one.dossier).problems.all)).toEqual([]);
  const shown = stringify(read[1]?.dossier, {
    singleQuote: true,
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
  if (process.env['UPDATE_GOLDEN']) {
    const text = readFileSync(packagePath(PAGE), 'utf8');
    const end = dossier.start + dossier.content.length;
    writeFileSync(packagePath(PAGE), `${text.slice(0, dossier.start)}${shown}${text.slice(end)}`);
  } else expect(parse(dossier.content)).toEqual(parse(shown));
});

test('the example of effects, weapons and statements claims what the page says', () => {
  const mapping = blocksOf(PAGE, 'yaml').find(({ content }) => content.includes('id: losses'));
  const columns = ['No', 'Place', 'Status', 'Type', 'Army', 'Number', 'Weapons', 'Remark', 'Seen'];
  const cells = ['7', 'Lake', 'destroyed', 'tank', 'Westland', '2', 'drone + mine', 'At dawn.', 'no'];
  const values = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const { dossier } = importerOf(mapping?.content ?? '').begin(columns, { release: null })({
    line: 2,
    values,
  });
  expect(readDrafts(dossier).problems.all).toEqual([]);
  expect(dossier.claims).toMatchObject([
    {
      predicate: 'AFFECTED',
      effect: { kind: 'DESTROYED', object: 'tank', owner: 'actor:losses/westland' },
      quantity: { best: 2 },
    },
    { predicate: 'USED', weapon: 'drone' },
    { predicate: 'USED', weapon: 'mine' },
    { predicate: 'STATED', text: 'At dawn.' },
    { predicate: 'STATED', text: 'It is not so: Seen from the air.', polarity: 'DENIED' },
  ]);
});
