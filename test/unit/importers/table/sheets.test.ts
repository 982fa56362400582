import { Readable } from 'node:stream';
import { zipSync, strToU8 } from 'fflate';
import { readTable } from '../../../../src/importers/table/read-table.js';

const FORM = { encoding: null, delimiter: null };

async function read(
  bytes: Uint8Array | string,
  isHeader: (columns: readonly string[]) => boolean = () => true,
) {
  const { columns, rows } = await readTable(Readable.from([Buffer.from(bytes)]), 'test', FORM, isHeader);
  const all = [];
  for await (const row of rows) all.push(row);
  return { columns, rows: all };
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const CHART = '<chartsheet/>';

/** A workbook of sheets, each the XML of its rows, or a chart. Style 1 is that of a day. */
function workbook(...sheets: readonly string[]): Uint8Array {
  const numbered = sheets.map((rows, index) => ({
    rows,
    number: index + 1,
    type: rows === CHART ? 'chartsheet' : 'worksheet',
  }));
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relation}"><sheets>${numbered
      .map(({ number }) => `<sheet name="S${number}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbered
      .map(
        ({ number, type }) =>
          `<Relationship Id="rId${number}" Type="${relation}/${type}" Target="${type}s/sheet${number}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      numbered.map(({ rows, number, type }) => [
        `xl/${type}s/sheet${number}.xml`,
        rows === CHART ? CHART : `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, index) => cell.replace('<c', `<c r="${'ABC'[index] ?? ''}${number}"`)).join('')}</row>`;
const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const TABLE = [
  row(1, text('Losses of today')),
  row(3, text('id'), text('day'), text('killed')),
  row(4, text('a'), '<c s="1"><v>45356</v></c>', '<c><v>12</v></c>'),
  row(6, text('b')),
].join('');
const isHeader = (columns: readonly string[]): boolean => columns.includes('id');
const ROWS = [
  { line: 4, values: { id: 'a', day: '2024-03-05', killed: '12' } },
  { line: 6, values: { id: 'b', day: '', killed: '' } },
];

test('a workbook is read: days as days, rows as Excel counts them, below a title, from the sheet that has the header', async () => {
  expect((await read(workbook(TABLE), isHeader)).rows).toEqual(ROWS);
  const front = row(1, text('About this workbook'));
  expect((await read(workbook(front, TABLE), isHeader)).rows).toEqual(ROWS);
});

test('a sheet that is a chart is passed over, and the name of a column is one line', async () => {
  const broken = [row(1, text('id'), text('Confirmed/\r\npossible')), row(2, text('a'), text('b'))].join('');
  expect((await read(workbook(CHART, broken), isHeader)).rows).toEqual([
    { line: 2, values: { id: 'a', 'Confirmed/ possible': 'b' } },
  ]);
});

test('in a workbook, cells stand in their columns where these have no name', async () => {
  const wide = [row(1, text('id')), row(2, text('a')), row(3, text('b'), '', text('see above'))].join('');
  expect((await read(workbook(wide), isHeader)).rows).toEqual([
    { line: 2, values: { id: 'a', 'column 2': '', 'column 3': '' } },
    { line: 3, values: { id: 'b', 'column 2': '', 'column 3': 'see above' } },
  ]);
});

test('a zip archive with one table is read, whatever else is in it', async () => {
  const table = 'id,day\na,2024-03-05\n';
  const expected = { columns: ['id', 'day'], rows: [{ line: 2, values: { id: 'a', day: '2024-03-05' } }] };
  const files = { 'data/table.csv': table, 'README.txt': 'Cite us.', '__MACOSX/data/._table.csv': 'x' };
  expect(await read(zip(files))).toEqual(expected);
  expect(await read(zip({ 'table.json': '[{"id": "a", "day": "2024-03-05"}]' }))).toMatchObject({
    columns: ['id', 'day'],
  });
  const packed = zipSync({ 'table.xlsx': workbook(TABLE) });
  expect((await read(packed, isHeader)).rows).toEqual(ROWS);
});

test.each([
  [{ 'a.csv': 'a\n1\n', 'b.csv': 'a\n1\n' }, /contains several tables: “a.csv”, “b.csv”/],
  [{ 'a.pdf': 'x' }, /contains no table: “a.pdf”/],
])('an archive of other things is refused, and they are named', async (files, message) => {
  await expect(read(zip(files as Record<string, string>))).rejects.toThrow(message);
});

test.each([
  ['a list', (list: string) => list],
  ['what a service answers', (list: string) => `{"TotalCount": 2, "Result": ${list}, "Errors": ["x"]}`],
])('JSON is read: %s', async (_, wrapped) => {
  const list = '[{"id": 1, "geo": {"lat": 33.1}, "tags": ["a", "b"], "none": null}, {"id": 2, "late": true}]';
  expect(await read(wrapped(list))).toEqual({
    columns: ['id', 'geo.lat', 'tags', 'none', 'late'],
    rows: [
      { line: 1, values: { id: '1', 'geo.lat': '33.1', tags: 'a; b', none: '', late: '' } },
      { line: 2, values: { id: '2', 'geo.lat': '', tags: '', none: '', late: 'true' } },
    ],
  });
});

test('of a list of objects in JSON, what lies within the first has columns too', async () => {
  const { columns, rows } = await read(
    '[{"id": 1, "places": [{"lat": 33.1}, {"lat": 34.2}]}, {"id": 2, "places": []}]',
  );
  expect(columns).toEqual(['id', 'places', 'places.0.lat']);
  expect(rows).toEqual([
    { line: 1, values: { id: '1', places: '{"lat":33.1}; {"lat":34.2}', 'places.0.lat': '33.1' } },
    { line: 2, values: { id: '2', places: '', 'places.0.lat': '' } },
  ]);
});
