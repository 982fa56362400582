import type { Row } from '../../../../src/importers/importer.js';
import { importerOf, tableOf } from './read-table.js';

const TABLE = tableOf('Date,Place,Killed\n2014-11-25,Mosul,3\n2014-11-25,Mosul,3\n2014-11-26,Mosul,3\n', ',');

const mapping = (record: string): string => `
dataset: { id: small, title: Small, publisher: { name: Us, kind: ORGANIZATION } }
${record}
event: { kind: STRIKE, title: 'Strike at {Place}' }
quantities: [{ measure: killed, value: '{Killed}' }]
`;

/** The records that the rows become. */
function recordsOf(record: string, rows: readonly Row[] = TABLE.rows): string[] {
  const read = importerOf(mapping(record)).begin(TABLE.columns, { release: null });
  return rows.map((row) => read(row).record);
}

test('without a key, rows that are the same are one record', () => {
  const [first, second, third] = recordsOf('');
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('“{nth}” alone tells apart rows that are the same throughout', () => {
  const [first, second, third] = recordsOf("record: { key: ['{nth}'] }");
  expect(first).toMatch(/~1$/);
  expect(second).toBe(first?.replace(/1$/, '2'));
  expect(third).toMatch(/~1$/);
});

test('“{nth}” counts the rows that are the same in the columns beside it', () => {
  const key = "record: { key: [Place, '{nth}'] }";
  const all = ['document:small/Mosul~1', 'document:small/Mosul~2', 'document:small/Mosul~3'];
  expect(recordsOf(key)).toEqual(all);
  // Each reading of the table begins to count anew.
  expect(recordsOf(key)).toEqual(all);
});

test('“{line}” is the line in the file', () => {
  expect(recordsOf("record: { key: ['{line}'] }")).toEqual([
    'document:small/2',
    'document:small/3',
    'document:small/4',
  ]);
});

test.each([
  ['1.204', true],
  ['2.0', false],
  ['10-15', false],
])('%s killed: a warning is %s', (killed, isWarned) => {
  const [row] = TABLE.rows;
  const read = importerOf(mapping('')).begin(TABLE.columns, { release: null });
  const { warnings } = read({ line: 2, values: Object.assign({}, row?.values, { Killed: killed }) });
  expect(warnings.map(({ column, value }) => [column, value])).toEqual(isWarned ? [['Killed', killed]] : []);
});
