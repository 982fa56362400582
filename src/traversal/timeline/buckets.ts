import { Field, Float, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../errors/user-error.js';
import type { TraversalResult } from '../../query/run/hydrate.js';
import { kindOfId } from '../../storage/ids.js';
import { namedSums, NO_FIGURES, type SummedFigures } from '../totals/figure-sums.js';
import { endOf, type Interval } from './interval.js';
import { MAX_ROWS, type IntervalRow } from './sum-by-interval.js';
import { DateTime } from '../../time/date-time.js';
import { figureDescriptions } from '../totals/figure-descriptions.js';
import { TimelineStack } from './timeline-stack.js';

const FIGURES = figureDescriptions('events in this bucket');

@ObjectType({
  description:
    'Events that lie within one period, or, if unplaced, all that are not known to lie within one. Buckets and unplaced add up to totals.',
})
export class TimelineBucket {
  @Field(() => DateTime, {
    description:
      'First instant of the period. If unplaced, the first instant that the times of its events may cover (year 1, if none states a time).',
  })
  start: Date;

  @Field(() => DateTime, {
    description:
      'First instant after the period, where the next one starts. If unplaced, the last instant that the times of its events may cover (the end of year 9999, if none states a time).',
  })
  end: Date;

  @Field(() => Boolean, {
    description:
      'True for the last bucket, if any event spans several periods, has an open or unknown beginning or end, or no time.',
  })
  unplaced: boolean;

  @Field(() => Int, {
    description:
      'Events whose time, from the first to the last instant that it may cover, lies within this period; each counts in one bucket only.',
  })
  events: number;

  @Field(() => Int, { nullable: true, description: FIGURES.measured })
  measured: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.low })
  low: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.best })
  best: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.high })
  high: number | null;

  @Field(() => [TimelineStack], {
    description: 'The same by what stackBy names, most events first, then by value; empty without stackBy.',
  })
  stacks: TimelineStack[];
}

type PathOf = (field: string) => string;

const MAX_BUCKETS = 10_000;

/** Between these an event lies of which nobody says when it was: the years that ISO 8601 writes with four digits. */
const ANY_TIME = { start: new Date('0001-01-01T00:00:00Z'), end: new Date('9999-12-31T23:59:59.999Z') };

/**
 * The buckets from the first interval in which an event lies to the last, those in which none does included, and after
 * them, where there is anything of the kind, one of all events that lie within none.
 * Throws LIMIT_EXCEEDED where there are too many.
 */
export function buckets(rows: readonly IntervalRow[], interval: Interval, pathOf: PathOf): TraversalResult[] {
  const wholes = new Map<number | null, IntervalRow>();
  const stacks = new Map<number | null, TraversalResult[]>();
  for (const row of rows) {
    const [start, value] = row;
    if (value === null) wholes.set(start, row);
    else stacks.set(start, [...(stacks.get(start) ?? []), stackOf(row, value, pathOf)]);
  }
  const unplaced = wholes.get(null);
  wholes.delete(null);
  const starts = startsOf([...wholes.keys()] as number[], interval, pathOf);
  if (rows.length === MAX_ROWS) throw tooManyStacks(pathOf('stackBy'));
  const placed = starts.map((start) => {
    const row = wholes.get(start.getTime());
    const contents = { ...eventsOf(row, pathOf), stacks: stacks.get(start.getTime()) ?? [] };
    return { start, end: endOf(interval, start), unplaced: false, ...contents };
  });
  if (!unplaced) return placed;
  const span = spanOf(unplaced) ?? ANY_TIME;
  const contents = { ...eventsOf(unplaced, pathOf), stacks: stacks.get(null) ?? [] };
  return [...placed, { ...span, unplaced: true, ...contents }];
}

function startsOf(known: readonly number[], interval: Interval, pathOf: PathOf): Date[] {
  const last = known.at(-1) ?? -Infinity;
  const starts: Date[] = [];
  for (let start = new Date(known[0] ?? 0); start.getTime() <= last; start = endOf(interval, start)) {
    if (starts.length === MAX_BUCKETS) throw tooManyBuckets(interval, pathOf('interval'));
    starts.push(start);
  }
  return starts;
}

const spanOf = ([, , , first, last]: IntervalRow): typeof ANY_TIME | null =>
  first === null || last === null ? null : { start: new Date(first), end: new Date(last) };

const stackOf = (row: IntervalRow, value: string, pathOf: PathOf): TraversalResult => ({
  value,
  node: kindOfId(value) && value,
  ...eventsOf(row, pathOf),
});

function eventsOf(row: IntervalRow | undefined, pathOf: PathOf): SummedFigures & { readonly events: number } {
  const [, , events = 0, , , , ...figures] = row ?? [];
  return { events, ...namedSums(figures.length === 0 ? NO_FIGURES : figures, pathOf) };
}

const tooManyBuckets = (interval: Interval, path: string): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path,
    message: `From the first event to the last there are more than ${MAX_BUCKETS} buckets of a ${interval}.`,
    hint: 'Choose a coarser interval, or narrow the filter, e.g. with during.',
  });

const tooManyStacks = (path: string): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path,
    message: `There are ${MAX_ROWS} stacks or more.`,
    hint: 'Choose a coarser interval, narrow the filter, e.g. with at or during, or stack by something with fewer values.',
  });
