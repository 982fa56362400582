import type { Decoding } from './decoding.js';
import type { Cells, MisshapenRow } from './records.js';

/** A table, however its file holds it: the cells of its header, then those of its rows. */
export interface Sheet {
  readonly header: readonly string[];
  readonly records: AsyncIterable<Cells | MisshapenRow>;
  readonly decoding: Decoding;
}

/** Whether these are the columns of the table that is wanted. */
export type IsHeader = (columns: readonly string[]) => boolean;

/** So many lines or rows are looked at for a header; above it stand titles, or the day of an export. */
export const MOST_LINES_TO_HEADER = 20;

/** The names of columns, each on one line; one without is called by its number. */
export const namesOf = (cells: readonly string[]): string[] =>
  cells.map((cell, index) => cell.trim().replaceAll(/\s*[\r\n]\s*/g, ' ') || `column ${index + 1}`);
