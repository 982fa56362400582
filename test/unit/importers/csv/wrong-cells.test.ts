import { UnusableRow } from '../../../../src/importers/importer.js';
import { importerOf } from './read-table.js';
import { WRONG_CELLS } from './wrong-cells.js';

const HEAD = `dataset: { id: small, title: Small, publisher: { name: Us, kind: ORGANIZATION } }
record: { key: [Key] }
event: { kind: STRIKE, title: '{Title}' }
`;
const COLUMNS = ['Key', 'Title', 'A', 'B'];

function faultsOf(mapping: string, values: Record<string, string>): UnusableRow['faults'] | null {
  const read = importerOf(`${HEAD}${mapping}\n`).begin(COLUMNS, { release: null });
  try {
    read({ line: 2, values: { Key: '1', Title: 'T', A: '', B: '', ...values } });
  } catch (failure) {
    if (failure instanceof UnusableRow) return failure.faults;
    throw failure;
  }
  return null;
}

test.each(WRONG_CELLS)('refuses $title', ({ mapping, column, value, reason }) => {
  expect(faultsOf(mapping, { [column]: value })).toEqual([
    { column, value, reason: expect.stringMatching(reason) },
  ]);
});

test('tells everything that is wrong with a row at once, each thing once', () => {
  const mapping = `statedAt: '{A}'\nquantities:\n  - { measure: killed, best: '{A}' }\n  - { measure: wounded, best: '{A}' }\n`;
  const faults = faultsOf(mapping, { Key: '', A: 'x' });
  expect(faults?.map(({ column, reason }) => [column, reason])).toEqual([
    ['Key', expect.stringMatching(/key of the row/)],
    ['A', expect.stringMatching(/date as EDTF/)],
    ['A', expect.stringMatching(/number/)],
  ]);
});
