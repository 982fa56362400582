import type { ResultOf } from 'gql.tada';
import { nameOf } from '../../../parts/thing/thing.js';
import { capital, inWords } from '../../../parts/words.js';
import type { Range } from '../range-in-words.js';
import type { chartQuery } from './chart-query.js';

export type Bucket = ResultOf<typeof chartQuery>['timeline'][number];

/** Number of parts that are told apart. */
const TOLD_APART = 6;

/** One of the parts by which events are told apart: a side, a source… */
export interface Part {
  readonly value: string;
  readonly name: string;
  readonly events: number;
}

/** What a chart shows. */
export interface Series {
  /** Those known to one period. */
  readonly buckets: readonly Bucket[];
  /** Those that are not. */
  readonly unplaced: Bucket | null;
  /** Those of most events; of others, only their number is known. */
  readonly parts: readonly Part[];
  readonly others: number;
  /** Whether every event is in one part at most: otherwise bars upon each other would count it several times. */
  readonly addsUp: boolean;
  /** Whether anybody claims a number for one of the periods; otherwise events are counted. */
  readonly measured: boolean;
}

export function seriesOf(timeline: readonly Bucket[]): Series {
  const buckets = timeline.filter(({ unplaced }) => !unplaced);
  const measured = buckets.some(({ low }) => low !== null);
  const found = new Map<string, Part>();
  for (const { stacks } of timeline) {
    for (const { value, node, events, low } of stacks) {
      // Where numbers are drawn, what has none would be an empty row.
      if (measured && low === null) continue;
      const before = found.get(value);
      const name = before?.name ?? (node === null ? capital(inWords(value)) : nameOf(node));
      found.set(value, { value, name, events: (before?.events ?? 0) + events });
    }
  }
  const parts = [...found.values()].sort((one, other) => other.events - one.events);
  return {
    buckets,
    unplaced: timeline.find(({ unplaced }) => unplaced) ?? null,
    parts: parts.slice(0, TOLD_APART),
    others: Math.max(0, parts.length - TOLD_APART),
    addsUp: timeline.every(
      ({ stacks, events }) => stacks.reduce((sum, stack) => sum + stack.events, 0) <= events,
    ),
    measured,
  };
}

interface Counted extends Range {
  readonly events: number;
}

/** What is drawn of a bucket or one of its parts: its numbers, or its events. */
export const shownOf = ({ events, low, best, high }: Counted, measured: boolean): Range =>
  measured ? { low, best, high } : { low: events, best: events, high: events };

/** Where a bar ends: the best number, or, where there is none, the least. */
export const barOf = ({ low, best }: Range): number => best ?? low ?? 0;
