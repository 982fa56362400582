import type { Fault } from '../../errors/user-error.js';

/** A number within bounds, both included. */
export const between =
  (least: number, most: number) =>
  (number: number): Fault | null =>
    number >= least && number <= most
      ? null
      : {
          code: 'INVALID_NUMBER',
          message: `${number} is out of range.`,
          hint: Number.isFinite(most)
            ? `Expected a number from ${least} to ${most}.`
            : `Expected a number of at least ${least}.`,
        };
