import { pipeline } from 'node:stream';
import { CsvError, type InfoRecord, type Options, parse } from 'csv-parse';
import { quoted } from '../../../errors/quoted.js';
import type { Remark, Row } from '../importer.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './find-delimiter.js';
import { invalidFile } from './invalid-file.js';

/** Larger than any row of any table, in bytes, and small enough to hold: here ends what an open quote swallows. */
const LARGEST_ROW = 1_000_000;

/** How a table is written; what is null is found out. */
export interface TableForm {
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** A row that does not fit its header, and why. */
export interface MisshapenRow {
  readonly line: number;
  readonly fault: Remark;
}

/** A table as it is read: its header, then its rows, one after the other. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Row | MisshapenRow>;
}

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table out of the bytes of a file. Lines are counted as an editor shows them; rows in which every cell is empty
 * are no rows.
 *
 * Throws INVALID_FILE at what is no table: empty, not text, a header with a name twice, a quote that never closes.
 */
export async function readTable(
  chunks: AsyncIterable<Buffer>,
  path: string,
  { encoding, delimiter }: TableForm,
): Promise<Table> {
  const text = decodeText(chunks, path, encoding);
  const head = await headOf(text);
  const records = recordsOf(joined(head, text), path, delimiter ?? findDelimiter(firstLine(head)));
  const first = await records.next();
  if (first.done) {
    throw invalidFile(
      path,
      'The file is empty.',
      'Expected a header with the names of the columns, then rows.',
    );
  }
  const columns = columnsOf(first.value.cells, path);
  return { columns, rows: rowsOf(records, columns) };
}

const firstLine = (text: string): string => /^\n*((?:"(?:[^"]|"")*"?|[^"\n])*)/.exec(text)?.[1] ?? '';

/** As much of the text as shows of the header what separates its columns. */
async function headOf(text: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (firstLine(head) === '') {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

async function* joined(head: string, text: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* text;
}

function columnsOf(cells: readonly string[], path: string): string[] {
  const columns = cells.map((cell, index) => cell.trim() || `column ${index + 1}`);
  const twice = columns.filter((name, index) => columns.indexOf(name) < index);
  if (twice.length === 0) return columns;
  throw invalidFile(
    path,
    `The header has ${[...new Set(twice)].map(quoted).join(', ')} more than once.`,
    'Expected a name of its own for each column.',
  );
}

async function* rowsOf(
  records: AsyncIterable<Cells>,
  columns: readonly string[],
): AsyncGenerator<Row | MisshapenRow> {
  for await (const { line, cells } of records) {
    if (cells.length !== columns.length) yield { line, fault: misshapen(cells, columns) };
    else yield { line, values: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])) };
  }
}

function misshapen(cells: readonly string[], columns: readonly string[]): Remark {
  const isLong = cells.length > columns.length;
  const [column = '', value = ''] = isLong ? ['', cells[columns.length]] : [columns[cells.length], ''];
  const reason = `the row has ${cells.length} cells, the header ${columns.length} columns`;
  return { column, value, reason };
}

/** The records of delimited text (RFC 4180), each with the line on which it begins. */
async function* recordsOf(
  text: AsyncIterable<string>,
  path: string,
  delimiter: string,
): AsyncGenerator<Cells> {
  let last: Pick<InfoRecord, 'lines' | 'empty_lines'> = { lines: 0, empty_lines: 0 };
  const options: Options<Cells, string[]> = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
    on_record: (cells: string[], { lines, empty_lines }): Cells | null => {
      last = { lines, empty_lines };
      if (cells.every((cell) => cell === '')) return null;
      return { cells, line: lines - cells.reduce((sum, cell) => sum + breaksIn(cell), 0) };
    },
  };
  try {
    // A fault in the text ends the iteration, which is where it is told. The types know of no other rows than lists.
    yield* pipeline(text, parse(options as unknown as Options), () => undefined) as AsyncIterable<Cells>;
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    const { empty_lines: empty = 0 } = failure as { empty_lines?: number };
    throw neverEnds(failure, last.lines + empty - last.empty_lines + 1, path);
  }
}

function neverEnds({ code, message }: CsvError, line: number, path: string): Error {
  const hint =
    'Expected that every quote that opens a value also closes, and quotes within a value are doubled.';
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return invalidFile(path, `A quote in the row that begins on line ${line} never closes.`, hint);
    case 'CSV_MAX_RECORD_SIZE':
      return invalidFile(
        path,
        `The row that begins on line ${line} goes on for more than a million bytes: perhaps a quote in it never closes.`,
        hint,
      );
    default:
      return invalidFile(path, `The row that begins on line ${line} cannot be read: ${message}`, hint);
  }
}

const breaksIn = (text: string): number => text.split('\n').length - 1;
