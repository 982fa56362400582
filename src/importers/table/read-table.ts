import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { quoted } from '../../errors/quoted.js';
import type { Remark, Row } from '../importer.js';
import { unzip } from './archive.js';
import { decodeText } from './decode-text.js';
import type { Decoding } from './decoding.js';
import { readDelimited } from './delimited.js';
import { encodingOfHead } from './encodings.js';
import { invalidFile } from './invalid-file.js';
import { readJson } from './json.js';
import { peek } from './peek.js';
import type { Cells, MisshapenRow } from './records.js';
import { type IsHeader, namesOf, type Sheet } from './sheet.js';
import { wholeBytes } from './whole-bytes.js';
import { readXlsx } from './workbook.js';

const ZIP = Buffer.from('PK\u0003\u0004');
/** First bytes of old workbooks, and of those with a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** Number of bytes that reveal the type of a file, including spaces before JSON. */
const MAX_MARK_LENGTH = 64;
const JSON_BEGINS = /^\s*[[{]/;

/** How a table is written; null is detected. */
export interface TableForm {
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** A table being read: its header, then its rows in order. */
export interface Table {
  readonly columns: readonly string[];
  /** How its text is decoded; complete once the rows have been read. */
  readonly decoding: Decoding;
  readonly rows: AsyncIterable<Row | MisshapenRow>;
}

/** A cell of the row below a header that tags columns in the Humanitarian Exchange Language: `#date+start`. */
const HXL_TAG = /^#\s?[a-z]/i;

/**
 * Reads a table from the bytes of a file: delimited text, JSON, an Excel workbook, or a zip archive with one of these.
 * Its header is the first line accepted by `isHeader`, below any title, otherwise the first line. Lines are numbered as
 * in an editor or in Excel, objects of JSON by position. Rows in which every cell is empty, or an HXL tag, are left
 * out.
 *
 * Throws INVALID_FILE if it is not a table: empty, not text, or with a repeated name in the header.
 */
export async function readTable(
  chunks: AsyncIterable<Buffer>,
  path: string,
  form: TableForm,
  isHeader: IsHeader,
): Promise<Table> {
  const sheet = await sheetIn(chunks, path, form, isHeader);
  if (!sheet) {
    throw invalidFile(
      path,
      'The file is empty.',
      'Expected a header with the names of the columns, then rows.',
    );
  }
  const columns = columnsOf(sheet.header, path);
  return { columns, decoding: sheet.decoding, rows: rowsOf(sheet.records, columns) };
}

async function sheetIn(
  bytes: AsyncIterable<Buffer>,
  path: string,
  form: TableForm,
  isHeader: IsHeader,
): Promise<Sheet | null> {
  const { head, chunks } = await peek(bytes, MAX_MARK_LENGTH);
  if (head.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    throw invalidFile(
      path,
      'This is an Excel workbook from before 2007, or one with a password.',
      'Expected .xlsx without a password, or the sheet saved as CSV.',
    );
  }
  if (!isZip(head)) return sheetInText(chunks, path, form, isHeader);
  const { isWorkbook, bytes: within } = await unzip(await wholeBytes(chunks, path), path);
  if (isWorkbook || isZip(within)) return readXlsx(within, path, isHeader);
  return sheetInText(Readable.from([within]), path, form, isHeader);
}

async function sheetInText(
  bytes: AsyncIterable<Buffer>,
  path: string,
  { encoding, delimiter }: TableForm,
  isHeader: IsHeader,
): Promise<Sheet | null> {
  const { head, chunks } = await peek(bytes, MAX_MARK_LENGTH);
  const encodingOrFound = encoding ?? encodingOfHead(head);
  if (!JSON_BEGINS.test(iconv.decode(head, encodingOrFound)))
    return readDelimited(await decodeText(chunks, path, encoding), path, delimiter, isHeader);
  return readJson(iconv.decode(await wholeBytes(chunks, path), encodingOrFound), path);
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, ZIP.length).equals(ZIP);

function columnsOf(cells: readonly string[], path: string): string[] {
  const columns = namesOf(cells);
  const twice = columns.filter((name, index) => columns.indexOf(name) < index);
  if (twice.length === 0) return columns;
  throw invalidFile(
    path,
    `The header has ${[...new Set(twice)].map(quoted).join(', ')} more than once.`,
    'Expected a different name for each column.',
  );
}

async function* rowsOf(
  records: AsyncIterable<Cells | MisshapenRow>,
  columns: readonly string[],
): AsyncGenerator<Row | MisshapenRow> {
  let isFirst = true;
  for await (const record of records) {
    const areTags =
      isFirst && 'cells' in record && record.cells.every((cell) => cell === '' || HXL_TAG.test(cell.trim()));
    isFirst = false;
    if (!areTags) yield 'fault' in record ? record : rowOf(record, columns);
  }
}

function rowOf({ line, cells }: Cells, columns: readonly string[]): Row | MisshapenRow {
  if (cells.length !== columns.length) return { line, fault: misshapen(cells, columns) };
  return { line, values: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])) };
}

function misshapen(cells: readonly string[], columns: readonly string[]): Remark {
  const isLong = cells.length > columns.length;
  const [column = '', value = ''] = isLong ? ['', cells[columns.length]] : [columns[cells.length], ''];
  const reason = `the row has ${cells.length} cells, the header ${columns.length} columns`;
  return { column, value, reason };
}
