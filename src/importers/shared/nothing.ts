/**
 * How programs write an empty value: R (NA), Python and pandas (None, NaN, nan, NaT, <NA>), databases (NULL, null) and
 * spreadsheets (N/A, n/a, #N/A). Only exact spellings: “Nan” is a place.
 */
const NOTHING: ReadonlySet<string> = new Set([
  ...['', 'NA', '<NA>', 'None', 'NaN', 'nan', 'NaT', 'NULL', 'null', 'N/A', 'n/a', '#N/A'],
]);

/** Whether a cell, or one of several values in it, is empty. */
const isNothing = (text: string): boolean => NOTHING.has(text.trim());

/** The trimmed content of a cell; an empty text if there is none. */
export const said = (text: string): string => (isNothing(text) ? '' : text.trim());
