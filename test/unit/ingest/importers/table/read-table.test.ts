import { rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { openBytes } from '../../../../../src/ingest/importers/table/open-bytes.js';
import {
  type MisshapenRow,
  readTable,
  type TableForm,
} from '../../../../../src/ingest/importers/table/read-table.js';
import type { Row } from '../../../../../src/ingest/importers/importer.js';
import { Tables } from '../../../../support/ingest/importers/importing.js';

let tables: Tables;

beforeAll(async () => {
  tables = await Tables.create();
});
afterAll(() => rm(tables.folder, { recursive: true }));

interface Contents {
  readonly columns: readonly string[];
  readonly rows: (Row | MisshapenRow)[];
}

async function readFile(path: string, form: Partial<TableForm> = {}): Promise<Contents> {
  const bytes = await openBytes(path, new AbortController().signal);
  try {
    const { columns, rows } = await readTable(bytes.chunks, path, {
      encoding: null,
      delimiter: null,
      ...form,
    });
    const all: (Row | MisshapenRow)[] = [];
    for await (const row of rows) all.push(row);
    return { columns, rows: all };
  } finally {
    bytes.close();
  }
}

const read = async (content: string | Buffer, form: Partial<TableForm> = {}): Promise<Contents> =>
  readFile(await tables.write(content), form);

/** The same text, encoded one way or another, holds the same table. */
const TEXT = 'name,fatalités\nSaïd “the Elder”,3\nنعم,4\n';
const WESTERN = 'name,fatalités\nSaïd “the Elder”,3\n';
const [FIRST, SECOND] = [
  { line: 2, values: { name: 'Saïd “the Elder”', fatalités: '3' } },
  { line: 3, values: { name: 'نعم', fatalités: '4' } },
];

describe('an encoding', () => {
  test.each<[string, Buffer, string | null, object[]]>([
    ['UTF-8', Buffer.from(TEXT), null, [FIRST, SECOND]],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), null, [FIRST, SECOND]],
    ['UTF-8, given', Buffer.from(`\ufeff${TEXT}`), 'UTF8', [FIRST, SECOND]],
    ['UTF-16 with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), null, [FIRST, SECOND]],
    ['UTF-16, the other way round', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), null, [FIRST, SECOND]],
    ['UTF-16, given', iconv.encode(TEXT, 'utf-16le'), 'utf-16le', [FIRST, SECOND]],
    ['Windows-1252', iconv.encode(WESTERN, 'windows-1252'), null, [FIRST]],
    ['Windows-1252, given', iconv.encode(WESTERN, 'windows-1252'), 'cp1252', [FIRST]],
    ['what is packed', gzipSync(TEXT), null, [FIRST, SECOND]],
  ])('%s is read', async (_, bytes, encoding, expected) => {
    expect((await read(bytes, { encoding })).rows).toEqual(expected);
  });

  test('that shows only late in a large file is found all the same', async () => {
    const plain = `name\n${'plain\n'.repeat(50_000)}`;
    const { rows } = await read(
      Buffer.concat([Buffer.from(plain), iconv.encode('Alençon\n', 'windows-1252')]),
    );
    expect(rows.at(-1)).toEqual({ line: 50_002, values: { name: 'Alençon' } });
  });

  test('that changes in the file is told with the line', async () => {
    const mixed = Buffer.concat([Buffer.from('name\nnö\nnein\n'), iconv.encode('Alençon\n', 'windows-1252')]);
    await expect(read(mixed)).rejects.toMatchObject({ message: 'Line 4 is not UTF-8.' });
    await expect(read(iconv.encode(WESTERN, 'latin1'), { encoding: 'utf-8' })).rejects.toMatchObject({
      message: 'Line 1 is not UTF-8.',
    });
  });
});

describe('a delimiter', () => {
  test.each([
    [',', 'a,b c\n1,2\n'],
    [';', 'a;b c\n1;2\n'],
    ['\t', 'a\tb c\n1\t2\n'],
    ['|', 'a|b c\n1|2\n'],
    [';', '"a";"b c"\n1;2\n'],
  ])('%j is found', async (_, text) => {
    expect(await read(text)).toMatchObject({
      columns: ['a', 'b c'],
      rows: [{ values: { a: '1', 'b c': '2' } }],
    });
  });

  test('within quotes does not count, and one that is given does', async () => {
    expect((await read('"a, or, b";c\n1;2\n')).columns).toEqual(['a, or, b', 'c']);
    expect((await read('a,b;c\n1,2;3\n', { delimiter: ';' })).columns).toEqual(['a,b', 'c']);
  });
});

describe('lines', () => {
  test('are counted as an editor shows them, whatever ends them', async () => {
    const text = '\na,b\n1,"x\ny"\n\n2,z\n,\n3,"q\n\nw"\n4,';
    const lines = [3, 6, 8, 11];
    for (const end of ['\n', '\r\n', '\r']) {
      const { rows } = await read(text.replaceAll('\n', end));
      expect(rows.map(({ line }) => line)).toEqual(lines);
      expect(rows[2]).toMatchObject({ values: { a: '3', b: 'q\n\nw' } });
    }
  });

  test('any table is read back as it was written, in whatever pieces it comes', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', ' ', 'é', '’'), maxLength: 6 });
    const rows = fc.array(fc.tuple(fc.constantFrom('1', '2'), cell, cell), { maxLength: 8 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 7 }), async (all, size) => {
        const bytes = Buffer.from(['a,b,c', ...all.map((cells) => cells.map(quote).join(','))].join('\n'));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        async function* chunks(): AsyncGenerator<Buffer> {
          await Promise.resolve();
          yield* pieces;
        }
        const table = await readTable(chunks(), 'test', { encoding: null, delimiter: null });
        const found: string[][] = [];
        for await (const row of table.rows) if ('values' in row) found.push(Object.values(row.values));
        expect(found).toEqual(all);
      }),
    );
  });
});

describe('a row', () => {
  test('that has not as many cells as the header is given as such', async () => {
    expect((await read('a,b\n1,2,3\n1\n')).rows).toEqual([
      { line: 2, fault: { column: '', value: '3', reason: 'the row has 3 cells, the header 2 columns' } },
      { line: 3, fault: { column: 'b', value: '', reason: 'the row has 1 cells, the header 2 columns' } },
    ]);
  });

  test('may have quotes within a value', async () => {
    expect((await read('a,b\n5" gun,"say ""no"""\n')).rows).toMatchObject([
      { values: { a: '5" gun', b: 'say "no"' } },
    ]);
  });
});

describe('what is no table', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /is empty/],
    ['blank lines', '\n\n', /is empty/],
    ['bytes', Buffer.from('a,b\n1,\0\n'), /line 2 holds a zero byte/],
    ['UTF-16 without a mark', iconv.encode('a,b\n', 'utf-16le'), /zero byte/],
    ['a workbook', Buffer.from('PK\u0003\u0004…'), /zip archive/],
    ['half an archive', gzipSync(TEXT.repeat(100)).subarray(0, 60), /cannot be unpacked/],
    ['a header with a name twice', 'a,b,a\n1,2,3\n', /“a” more than once/],
    ['a quote that never closes', 'a,b\n1,"x\ny"\n\n2,"z\n3,w\n', /row that begins on line 5 never closes/],
    ['a row without end', `a\n1\n"${'x\n'.repeat(600_000)}`, /row that begins on line 3 goes on/],
    ['a line without end', 'x'.repeat(17_000_000), /a line of more than 16 MB/],
  ])('%s is refused in words', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      problems: [{ code: 'INVALID_FILE', hint: expect.stringMatching(/\S{3}/) }],
    });
  });

  test('or is not there', async () => {
    await expect(readFile(`${tables.folder}/none.csv`)).rejects.toMatchObject({
      message: 'There is no such file.',
    });
    await expect(readFile(tables.folder)).rejects.toMatchObject({ message: 'This is a folder.' });
  });
});
