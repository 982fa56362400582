import type { Decoding } from './decoding.js';
import type { Cells, MisshapenRow } from './records.js';

/** A table in any kind of file: the cells of its header, then those of its rows. */
export interface Sheet {
  readonly header: readonly string[];
  readonly records: AsyncIterable<Cells | MisshapenRow>;
  readonly decoding: Decoding;
}

/** Whether these are the columns of the table to import. */
export type IsHeader = (columns: readonly string[]) => boolean;

/** Number of lines or rows searched for a header, which may follow titles or the date of an export. */
export const MAX_LINES_TO_HEADER = 20;

/** The names of columns, each on one line; one without a name is called by its number. */
export const namesOf = (cells: readonly string[]): string[] =>
  cells.map((cell, index) => cell.trim().replaceAll(/\s*[\r\n]\s*/g, ' ') || `column ${index + 1}`);
