import { rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { openBytes } from '../../../../src/importers/table/open-bytes.js';
import { readTable, type TableForm } from '../../../../src/importers/table/read-table.js';
import type { MisshapenRow } from '../../../../src/importers/table/records.js';
import type { Decoding } from '../../../../src/importers/table/decoding.js';
import type { Row } from '../../../../src/importers/importer.js';
import { Tables } from '../../../support/importers/importing.js';

let tables: Tables;

beforeAll(async () => {
  tables = await Tables.create();
});
afterAll(() => rm(tables.folder, { recursive: true }));

interface Contents {
  readonly columns: readonly string[];
  readonly rows: (Row | MisshapenRow)[];
  readonly decoding: Decoding;
}

async function readFile(
  path: string,
  form: Partial<TableForm> = {},
  isHeader = (_columns: readonly string[]): boolean => true,
): Promise<Contents> {
  const bytes = await openBytes(path, new AbortController().signal);
  try {
    const { columns, rows, decoding } = await readTable(
      bytes.chunks,
      path,
      { encoding: null, delimiter: null, ...form },
      isHeader,
    );
    const all: (Row | MisshapenRow)[] = [];
    for await (const row of rows) all.push(row);
    return { columns, rows: all, decoding };
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
    ['UTF-16 without a mark', iconv.encode(TEXT, 'utf-16le'), null, [FIRST, SECOND]],
    ['UTF-16, the other way round, without a mark', iconv.encode(TEXT, 'utf-16be'), null, [FIRST, SECOND]],
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

  test.each([
    ['windows-1252', 'Alençon, Saïd “the Elder”'],
    ['windows-1254', 'İstanbul’da şüpheli bir araç, Diyarbakır’ın Çınar ilçesi'],
    ['windows-1256', 'قصف جوي على مدينة الرقة، مقتل خمسة أشخاص'],
  ])('of Windows is found by its text: %s', async (encoding, text) => {
    const { rows, decoding } = await read(iconv.encode(`name\n"${text}"\n`, encoding));
    expect(rows).toMatchObject([{ values: { name: text } }]);
    expect(decoding).toMatchObject({ encoding, misfits: [] });
  });

  test('that one line has spoils no other, and is told with the line', async () => {
    const stray = Buffer.concat([
      Buffer.from('name\n'),
      Buffer.from('Caf\u00e9X\n', 'latin1'),
      Buffer.from('Dêra Zor دير الزور\nGouvernorat d’Alep\n'),
    ]);
    const { rows, decoding } = await read(stray);
    expect(rows.map((row) => 'values' in row && row.values['name'])).toEqual([
      'CaféX',
      'Dêra Zor دير الزور',
      'Gouvernorat d’Alep',
    ]);
    expect(decoding).toMatchObject({
      encoding: 'utf-8',
      misfits: [['windows-1252', { count: 1, first: [2] }]],
    });
  });

  test('that is given is taken, and what it does not have is told with the line', async () => {
    const greek = Buffer.from([...Buffer.from('name\nplain\n'), 0xd2, 0x0a]);
    expect((await read(greek, { encoding: 'windows-1253' })).decoding).toMatchObject({
      encoding: 'windows-1253',
      misfits: [['text with gaps', { count: 1, first: [3] }]],
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
        const table = await readTable(chunks(), 'test', { encoding: null, delimiter: null }, () => true);
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

describe('a row that cannot be read ends nothing:', () => {
  const linesOf = ({ rows }: Contents) => rows.map((row) => [row.line, 'fault' in row ? row.fault : null]);

  test('a quote that never closes', async () => {
    const contents = await read('a,b\n1,"x\ny"\n\n2,"z\n3,w\n');
    expect(linesOf(contents)).toEqual([
      [2, null],
      [5, { column: '', value: '2,"z', reason: 'a quote in the row never closes' }],
      [6, null],
    ]);
    expect(contents.rows.at(-1)).toMatchObject({ values: { a: '3', b: 'w' } });
  });

  test('a row without end', async () => {
    const { rows } = await read(`a\n1\n"${'x\n'.repeat(600_000)}`);
    expect(rows[1]).toMatchObject({ line: 3, fault: { reason: expect.stringMatching(/million bytes/) } });
    expect(rows).toHaveLength(600_001);
    expect(rows.at(-1)).toEqual({ line: 600_002, values: { a: 'x' } });
  });
});

describe('above the rows', () => {
  const isHeader = (columns: readonly string[]) => columns.includes('id');
  const readBelow = async (text: string) => readFile(await tables.write(text), {}, isHeader);
  const ROWS = [{ line: 4, values: { id: '1', name: 'a;b' } }];

  test.each([
    ['title lines', 'An export, of today;;\n\nid,name\n1,a;b\n'],
    ['HXL tags', '\nid,name\n#event+id, #event+name\n1,a;b\n'],
    ['what Excel is told', 'sep=,\nSome title\nid,name\n1,a;b\n'],
  ])('there may be %s', async (_, text) => {
    expect((await readBelow(text)).rows).toEqual(ROWS);
  });

  test('there may be the character that separates, whatever stands more often', async () => {
    expect((await readBelow('sep=;\nid;"a,b,c"\n1;2\n')).rows).toEqual([
      { line: 3, values: { id: '1', 'a,b,c': '2' } },
    ]);
  });

  test('where no line is a header, the first is taken for it', async () => {
    expect((await readBelow('key,name\n1,2\n')).columns).toEqual(['key', 'name']);
  });
});

describe('what is no table', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /is empty/],
    ['blank lines', '\n\n', /is empty/],
    ['bytes', Buffer.from('a,b\n1,\0\n'), /line 2 contains a zero byte/],
    ['half a workbook', Buffer.from('PK\u0003\u0004…'), /archive cannot be read/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /before 2007/],
    ['half a JSON', '[{"a": 1}', /begins like JSON, but is invalid/],
    ['JSON without a list', '{"a": 1}', /no list of objects/],
    ['JSON with several', '{"a": [{"b": 1}], "c": [{"d": 1}]}', /several lists/],
    ['no objects', '[]', /is empty/],
    ['half an archive', gzipSync(TEXT.repeat(100)).subarray(0, 60), /cannot be unpacked/],
    ['a header with a name twice', 'a,b,a\n1,2,3\n', /“a” more than once/],
    ['a header that never ends', '\n"a,b\n1,2\n', /header on line 2 cannot be read/],
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
