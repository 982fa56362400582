import { parse } from 'csv-parse/sync';
import { type IsHeader, MAX_LINES_TO_HEADER, namesOf } from './sheet.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The delimiter of a header: whichever of comma, semicolon, tab and bar occurs most often outside quotes. A header of
 * one column has none, and is read as comma-separated.
 */
function findDelimiter(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"?/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** How to tell Excel the delimiter: `sep=;` on the first line. */
const SEPARATOR = /^\n*sep=(.)\n/i;
/** A line; within quotes it continues. */
const LINE = /(?:"(?:[^"]|"")*"?|[^"\n])+/g;

/** Where a table begins in the text of a file. */
export interface Beginning {
  /** The text from the header on, and its line. */
  readonly text: string;
  readonly line: number;
  readonly delimiter: string;
}

/** Whether enough of the text is available to find the header. */
export const isHeadEnough = (head: string): boolean => head.split('\n').length > MAX_LINES_TO_HEADER;

/**
 * Finds the header: the first line accepted as one, below a `sep=;` and any title, otherwise the first line. Null if
 * there is no line.
 */
export function findHeader(head: string, delimiter: string | null, isHeader: IsHeader): Beginning | null {
  const [told = '', separator] = SEPARATOR.exec(head) ?? [];
  const lines = [...head.matchAll(LINE)]
    .filter(({ index }) => index >= told.length)
    .slice(0, MAX_LINES_TO_HEADER)
    .map(({ 0: text, index }) => ({ text, index, delimiter: delimiter ?? separator ?? findDelimiter(text) }));
  const header = lines.find((line) => isHeader(namesOf(cellsOf(line.text, line.delimiter)))) ?? lines[0];
  if (!header) return null;
  return {
    text: head.slice(header.index),
    line: head.slice(0, header.index).split('\n').length,
    delimiter: header.delimiter,
  };
}

const cellsOf = (line: string, delimiter: string): string[] =>
  parse(line, { delimiter, relax_quotes: true, skip_records_with_error: true })[0] ?? [];
