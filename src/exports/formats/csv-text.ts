import { stringify } from 'csv-stringify/sync';
import type { Formulas } from '../export-request.js';

/** Value of a cell. Text may come from anybody; numbers and instants are ours. */
export type Cell = string | number | boolean | Date | null;

const OPTIONS = {
  record_delimiter: 'windows',
  // RFC 4180 requires quotes around any line break, even one that does not separate rows.
  quoted_match: /[\r\n]/,
  cast: {
    boolean: (value: boolean) => String(value),
    date: (value: Date) => ({ value: value.toISOString(), escape_formulas: false }),
  },
} as const;

/**
 * A row as CSV (RFC 4180). Text that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-`, `@`,
 * a tab or a carriage return, is defused by a leading apostrophe (owasp.org, “CSV Injection”). Numbers stay as they
 * are.
 */
export const csvLine = (cells: readonly Cell[], formulas: Formulas): string =>
  stringify([[...cells]], { ...OPTIONS, escape_formulas: formulas === 'defused' });
