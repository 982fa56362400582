import { UserError } from './user-error.js';

/** Bounds of an integer argument, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Checks an integer argument. Its path ends in its name. */
export function checkRange(value: number, { min, max }: Range, path: string): number {
  if (value >= min && value <= max) return value;
  const name = path.slice(path.lastIndexOf('.') + 1);
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: `${name} cannot be ${value}.`,
    hint: `Expected a whole number from ${min} to ${max}.`,
  });
}
