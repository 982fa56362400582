import { UserError } from './user-error.js';

/** Bounds of a whole number that an argument may hold, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Checks an argument that holds a whole number. Its path ends in its name. */
export function checkRange(value: number, { least, most }: Range, path: string): number {
  if (value >= least && value <= most) return value;
  const name = path.slice(path.lastIndexOf('.') + 1);
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: `${name} cannot be ${value}.`,
    hint: `Expected a whole number from ${least} to ${most}.`,
  });
}
