import { lastDayOf, type Period } from '../../../parts/date-field/read-date.js';
import { periodInWords } from '../../../parts/date-field/period-in-words.js';
import type { ExploreState, Interval } from '../explore-state.js';

const DAY = 86_400_000;

/** The interval of a chart, if none is chosen: so that a known period has neither few bars nor hundreds. */
export function intervalOf({ interval, since, until }: ExploreState): Interval {
  if (interval !== null) return interval;
  if (since === null || until === null) return 'MONTH';
  const days = (Date.parse(lastDayOf(until)) - Date.parse(since)) / DAY;
  if (days <= 45) return 'DAY';
  if (days <= 150) return 'WEEK';
  return days <= 15 * 366 ? 'MONTH' : 'YEAR';
}

/** The day before an instant at the beginning of one. */
const dayBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString().slice(0, 10);

/** Length of an EDTF date that names a bucket: a year, a month or a day. */
const LENGTHS: Readonly<Record<Interval, number>> = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 };

/** Buckets from the first to the last as one period. */
export function periodOf(
  first: { readonly start: string },
  last: { readonly end: string },
  interval: Interval,
): Period {
  const length = LENGTHS[interval];
  return { since: first.start.slice(0, length), until: dayBefore(last.end).slice(0, length) };
}

/** A bucket in words: March 2019. */
export const bucketInWords = (
  bucket: { readonly start: string; readonly end: string },
  interval: Interval,
): string => periodInWords(periodOf(bucket, bucket, interval));

/** The interval of the answer that is shown, which may not be the one that was chosen since. */
export function intervalOfBucket(
  bucket: { readonly start: string; readonly end: string } | undefined,
): Interval | null {
  if (bucket === undefined) return null;
  const days = Math.round((Date.parse(bucket.end) - Date.parse(bucket.start)) / DAY);
  if (days <= 1) return 'DAY';
  if (days <= 7) return 'WEEK';
  return days <= 31 ? 'MONTH' : 'YEAR';
}
