import { UserError } from '../../errors/user-error.js';
import type { CountedInterval } from './count-by-interval.js';
import { endOf, type Interval } from './interval.js';
import type { TimelineBucket } from './timeline-bucket.js';

type Bucket = Pick<TimelineBucket, keyof TimelineBucket>;

const MAX_BUCKETS = 10_000;

/**
 * The buckets from the first counted interval to the last, those in which nothing began included.
 * Throws LIMIT_EXCEEDED where there are too many.
 */
export function buckets(counted: readonly CountedInterval[], interval: Interval, path: string): Bucket[] {
  const events = new Map(counted);
  const last = counted.at(-1)?.[0] ?? -Infinity;
  const found: Bucket[] = [];
  let start = new Date(counted[0]?.[0] ?? 0);
  while (start.getTime() <= last) {
    if (found.length === MAX_BUCKETS) throw tooMany(interval, path);
    const end = endOf(interval, start);
    found.push({ start, end, events: events.get(start.getTime()) ?? 0 });
    start = end;
  }
  return found;
}

const tooMany = (interval: Interval, path: string): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path,
    message: `From the first event to the last there are more than ${MAX_BUCKETS} buckets of a ${interval}.`,
    hint: 'Choose a coarser interval, or narrow the filter, e.g. with during.',
  });
