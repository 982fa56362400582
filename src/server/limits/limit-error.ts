import { UserError } from '../../errors/user-error.js';

interface Excess {
  /** What is limited, in the plural: levels, aliases… */
  readonly what: string;
  readonly actual: number;
  readonly limit: number;
  /** The environment variable that moves the limit; null where nothing does. */
  readonly setting: string | null;
  /** Where in the document it goes beyond the limit. */
  readonly path: string;
  /** How to ask with less of it. */
  readonly advice: string;
}

/** A request that goes beyond a limit: says which, by how much, and the setting that moves it. */
export const limitError = ({ what, actual, limit, setting, path, advice }: Excess): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path,
    message: `The request has ${actual} ${what}; the limit is ${limit}.`,
    hint: `${advice} At most ${limit} ${what} are allowed, and this has ${actual} (${setting ?? 'fixed'}).`,
  });
