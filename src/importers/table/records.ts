import { type InfoRecord, type Options, parse, type Parser } from 'csv-parse';
import type { Remark } from '../importer.js';
import { breaksIn } from './whole-lines.js';

/** Larger than any real row, in bytes, and small enough to hold: the limit of what an open quote swallows. */
const MAX_ROW_SIZE = 1_000_000;
/** Maximum length of a line that is shown. */
const MAX_SHOWN_LENGTH = 60;

export interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that does not fit its header, and why. */
export interface MisshapenRow {
  readonly line: number;
  readonly fault: Remark;
}

/** Text from a line on. */
interface Rest {
  readonly line: number;
  readonly text: string;
}

/** The text from an unreadable record on, and why it is unreadable. */
interface Torn extends Rest {
  readonly reason: string;
}

/**
 * The records of delimited text (RFC 4180), each with its first line. If one cannot be read, its first line is given
 * up, and reading continues below. What an open quote has swallowed is read again. Two of these are at least a maximum
 * row apart, otherwise the first would end where the second begins.
 */
export async function* recordsOf(
  head: Rest,
  text: AsyncIterator<string>,
  delimiter: string,
): AsyncGenerator<Cells | MisshapenRow> {
  let rest = head;
  for (;;) {
    const torn: Torn | null = yield* readable(rest, text, delimiter);
    if (!torn) return;
    const [line = ''] = torn.text.split('\n', 1);
    yield {
      line: torn.line,
      fault: { column: '', value: line.slice(0, MAX_SHOWN_LENGTH), reason: torn.reason },
    };
    rest = { line: torn.line + 1, text: torn.text.slice(line.length + 1) };
  }
}

/** The records up to an unreadable one; null if there is none. */
async function* readable(
  { line: firstLine, text: head }: Rest,
  text: AsyncIterator<string>,
  delimiter: string,
): AsyncGenerator<Cells, Torn | null> {
  const found: Cells[] = [];
  let [unread, unreadFrom, next] = [head, firstLine, firstLine];
  const parser = parserOf(delimiter, ({ line, cells }, lines) => {
    next = firstLine + lines;
    if (cells.some((cell) => cell !== '')) found.push({ line: firstLine + line - 1, cells });
  });
  for (let piece: string | null = head; ;) {
    const failure = await send(parser, piece);
    yield* found.splice(0);
    unread = withoutLines(unread, next - unreadFrom);
    unreadFrom = next;
    if (failure) {
      const blank = /^\n*/.exec(unread)?.[0].length ?? 0;
      return { line: unreadFrom + blank, text: unread.slice(blank), reason: reasonOf(failure) };
    }
    if (piece === null) return null;
    const more = await text.next();
    piece = more.done ? null : more.value;
    unread += piece ?? '';
  }
}

/** Passes on each record as soon as it is read, with the number of its last line. */
function parserOf(delimiter: string, take: (record: Cells, lines: number) => void): Parser {
  const options: Options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_SIZE,
    on_record: (cells: unknown, { lines }: InfoRecord) => {
      const record = cells as string[];
      const breaks = record.reduce((sum, cell) => sum + breaksIn(cell), 0);
      take({ line: lines - breaks, cells: record }, lines);
      return null;
    },
  };
  // A failure is passed to whoever wrote what failed.
  return parse(options).on('error', () => undefined);
}

/** Writes a piece of the text, or null at its end; returns the failure, if any. */
const send = (parser: Parser, piece: string | null): Promise<Error | null> =>
  new Promise((resolve) => {
    const done = (failure?: Error | null) => {
      resolve(failure ?? null);
    };
    if (piece === null) parser.end(done);
    else parser.write(piece, done);
  });

function reasonOf(failure: Error): string {
  switch ((failure as { code?: string }).code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote in the row never closes';
    case 'CSV_MAX_RECORD_SIZE':
      return 'the row has more than a million bytes: perhaps a quote in it never closes';
    default:
      return failure.message;
  }
}

function withoutLines(text: string, lines: number): string {
  let start = 0;
  for (let passed = 0; passed < lines; passed += 1) start = text.indexOf('\n', start) + 1 || text.length;
  return text.slice(start);
}
