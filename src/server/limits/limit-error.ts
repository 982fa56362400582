import { UserError } from '../../errors/user-error.js';

interface Excess {
  /** What is limited, in the plural: levels, aliases… */
  readonly what: string;
  readonly actual: number;
  readonly limit: number;
  /** The environment variable that changes the limit; null if none does. */
  readonly setting: string | null;
  /** Position in the document at which the limit is exceeded. */
  readonly path: string;
  /** How to reduce it. */
  readonly advice: string;
}

/** A request exceeds a limit: says which, by how much, and which setting changes it. */
export const limitError = ({ what, actual, limit, setting, path, advice }: Excess): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path,
    message: `The request has ${actual} ${what}; the limit is ${limit}.`,
    hint: `${advice} At most ${limit} ${what} are allowed, and this has ${actual} (${setting ?? 'fixed'}).`,
  });
