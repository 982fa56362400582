import { quoted } from '../../../errors/quoted.js';
import type { Remark, Row } from '../importer.js';
import { decodeText } from './decode-text.js';
import type { Decoding } from './decoding.js';
import { findHeader, isHeadEnough, namesOf } from './find-header.js';
import { invalidFile } from './invalid-file.js';
import { type Cells, type MisshapenRow, recordsOf } from './records.js';

/** How a table is written; what is null is found out. */
export interface TableForm {
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** A table as it is read: its header, then its rows, one after the other. */
export interface Table {
  readonly columns: readonly string[];
  /** How its text is read; complete once the rows are. */
  readonly decoding: Decoding;
  readonly rows: AsyncIterable<Row | MisshapenRow>;
}

/** A cell of the row below a header that tags its columns by the Humanitarian Exchange Language: `#date+start`. */
const HXL_TAG = /^#\s?[a-z]/i;

/**
 * Reads a table out of the bytes of a file. Its header is the first line that `isHeader` knows as one, below any title, or
 * else the first line. Lines are counted as an editor shows them; rows in which every cell is empty, or an HXL tag, are no rows.
 *
 * Throws INVALID_FILE at what is no table: empty, not text, a header with a name twice.
 */
export async function readTable(
  chunks: AsyncIterable<Buffer>,
  path: string,
  { encoding, delimiter }: TableForm,
  isHeader: (columns: readonly string[]) => boolean,
): Promise<Table> {
  const { decoding, text } = await decodeText(chunks, path, encoding);
  const beginning = findHeader(await headOf(text), delimiter, isHeader);
  if (!beginning) {
    throw invalidFile(
      path,
      'The file is empty.',
      'Expected a header with the names of the columns, then rows.',
    );
  }
  const records = recordsOf(beginning, text, beginning.delimiter);
  const first = await records.next();
  const header = first.done || 'fault' in first.value ? null : first.value;
  if (!header) {
    throw invalidFile(
      path,
      `The header on line ${beginning.line} cannot be read.`,
      'Expected that every quote in it that opens a name also closes.',
    );
  }
  const columns = columnsOf(header.cells, path);
  return { columns, decoding, rows: rowsOf(records, columns) };
}

async function headOf(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (!isHeadEnough(head)) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

function columnsOf(cells: readonly string[], path: string): string[] {
  const columns = namesOf(cells);
  const twice = columns.filter((name, index) => columns.indexOf(name) < index);
  if (twice.length === 0) return columns;
  throw invalidFile(
    path,
    `The header has ${[...new Set(twice)].map(quoted).join(', ')} more than once.`,
    'Expected a name of its own for each column.',
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
