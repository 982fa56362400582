import type { ErrorCode } from '../../../../src/errors/user-error.js';

/** What somebody gives that cannot be taken, and what must be said of it. */
interface BadInput<T> {
  readonly what: string;
  readonly given: T;
  readonly code: ErrorCode;
  /** Position in the input; null where it is that of the file. */
  readonly path: string | null;
  /** In the message and the hint. */
  readonly words: RegExp;
}

type Row<T> = readonly [what: string, given: T, code: ErrorCode, path: string | null, words: RegExp];

export const badInputs = <T>(...rows: readonly Row<T>[]): readonly BadInput<T>[] =>
  rows.map(([what, given, code, path, words]) => ({ what, given, code, path, words }));
