import { Readable } from 'node:stream';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { Decoding } from './decoding.js';
import { invalidFile } from './invalid-file.js';
import { type IsHeader, MAX_LINES_TO_HEADER, namesOf, type Sheet } from './sheet.js';

/** Rows of a workbook as text, numbered as in Excel. */
interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads an Excel workbook: the first sheet with the header, below any title, otherwise the first sheet. Null if that is empty. */
export async function readXlsx(bytes: Buffer, path: string, isHeader: IsHeader): Promise<Sheet | null> {
  const sheets = (await sheetsOf(bytes, path)).map(({ data = [] }) => rowsOf(data));
  const all = sheets.map((rows) => ({ rows, at: headerIn(rows, isHeader) }));
  const { rows, at } = all.find((one) => one.at >= 0) ?? { rows: sheets[0] ?? [], at: 0 };
  const header = rows[at];
  if (!header) return null;
  // In a grid, all rows are as wide as the widest: pads rows that end early, and headers with unnamed columns at the end.
  const width = rows.slice(at).reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const wide = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const records = rows.slice(at + 1).map(({ line, cells }) => ({ line, cells: wide(cells) }));
  return { header: wide(header.cells), records: Readable.from(records), decoding: new Decoding('utf-8') };
}

/** A chart sheet has no rows, despite the types of the library. */
type SheetOfAnySort = Readonly<{ data?: readonly (readonly (CellValue | null)[])[] }>;

async function sheetsOf(bytes: Buffer, path: string): Promise<readonly SheetOfAnySort[]> {
  try {
    return await readWorkbook(bytes);
  } catch (failure) {
    throw invalidFile(
      path,
      `This workbook cannot be read: ${(failure as Error).message}.`,
      'Expected a workbook saved by Excel without a password, or the sheet saved as CSV.',
    );
  }
}

const rowsOf = (data: readonly (readonly (CellValue | null)[])[]): TextRow[] =>
  data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
    .map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
    }))
    .filter(({ cells }) => cells.length > 0);

const headerIn = (rows: readonly TextRow[], isHeader: IsHeader): number =>
  rows.slice(0, MAX_LINES_TO_HEADER).findIndex(({ cells }) => isHeader(namesOf(cells)));

/** In a workbook, days are instants at midnight. */
function textOf(value: CellValue | null): string {
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  return value === null ? '' : String(value);
}
