import { type Bounds, millisecondBefore, startOfDay } from './bounds.js';
import { TimePrecision } from './time-precision.js';

const SPRING = 3;
const SUMMER = 6;
const AUTUMN = 9;
const WINTER = 12;

/**
 * First month and number of months of each division of the year in ISO 8601-2. The standard does not define when
 * seasons begin; we use the meteorological ones. A season that spans the new year belongs to the year in which it
 * begins, and one without a hemisphere to the northern.
 */
const DIVISIONS: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [SPRING, 3],
  22: [SUMMER, 3],
  23: [AUTUMN, 3],
  24: [WINTER, 3],
  // Northern hemisphere.
  25: [SPRING, 3],
  26: [SUMMER, 3],
  27: [AUTUMN, 3],
  28: [WINTER, 3],
  // Southern hemisphere.
  29: [AUTUMN, 3],
  30: [WINTER, 3],
  31: [SPRING, 3],
  32: [SUMMER, 3],
  // Quarters, thirds and halves of the calendar year.
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/** The bounds of a season, quarter, third or half of a year. */
export function seasonBounds(year: number, division: number): Bounds {
  const found = DIVISIONS[division];
  if (!found) throw new RangeError(`No division of the year has the number ${division}.`);
  const [month, months] = found;
  return {
    earliest: startOfDay(year, month),
    latest: millisecondBefore(startOfDay(year, month + months)),
    precision: TimePrecision.INTERVAL,
  };
}
