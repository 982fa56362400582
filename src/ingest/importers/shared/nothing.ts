/**
 * How programs write that there is nothing: R (NA), Python and pandas (None, NaN, nan, NaT, <NA>), databases (NULL, null) and
 * spreadsheets (N/A, n/a, #N/A). Only as they write it: “Nan” is a place.
 */
const NOTHING: ReadonlySet<string> = new Set([
  ...['', 'NA', '<NA>', 'None', 'NaN', 'nan', 'NaT', 'NULL', 'null', 'N/A', 'n/a', '#N/A'],
]);

/** Whether a cell, or one of several values in it, says nothing. */
const isNothing = (text: string): boolean => NOTHING.has(text.trim());

/** What a cell says, without the spaces around it: the empty text where that is nothing. */
export const said = (text: string): string => (isNothing(text) ? '' : text.trim());
