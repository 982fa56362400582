import { parseTime } from '../../../src/time/edtf.js';

/** A number that someone says were killed. */
export interface DrawnNumber {
  readonly sayer: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly preferred: boolean;
}

/** What is drawn at random of one event; others are named by their number. */
export interface DrawnEvent {
  readonly kind: 'STRIKE' | 'ATTACK' | 'BATTLE';
  readonly time: string | null;
  readonly by: readonly number[];
  readonly on: readonly number[];
  readonly involved: readonly number[];
  readonly at: readonly number[];
  readonly killed: readonly DrawnNumber[];
}

/** Who is part or member of whom: pairs of numbers. */
export interface DrawnBodies {
  readonly parts: readonly (readonly [part: number, whole: number])[];
  readonly members: readonly (readonly [member: number, body: number])[];
}

export const actor = (number: number): string => `actor:${number}`;

interface Figure {
  readonly low: number;
  readonly best: number | null;
  readonly high: number;
}

/** What several claims about one event come to: the preferred ones decide; a best is one that is alone. */
export function figureOf(numbers: readonly DrawnNumber[]): Figure | null {
  const preferred = numbers.filter((one) => one.preferred);
  const deciding = preferred.length > 0 ? preferred : numbers;
  if (deciding.length === 0) return null;
  const bests = new Set(deciding.map(({ best }) => best));
  return {
    low: Math.min(...deciding.map(({ low }) => low)),
    best: bests.size === 1 ? (deciding[0]?.best ?? null) : null,
    high: Math.max(...deciding.map(({ high }) => high)),
  };
}

/** Events with their figures, added up. */
export function sumOf(figures: readonly (Figure | null)[]) {
  const known = figures.filter((figure) => figure !== null);
  const sum = (values: readonly (number | null)[]) =>
    known.length === 0 || values.includes(null)
      ? null
      : values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    measured: known.length,
    low: sum(known.map(({ low }) => low)),
    best: sum(known.map(({ best }) => best)),
    high: sum(known.map(({ high }) => high)),
  };
}

const DAY = 86_400_000;

/** The first day of the interval in which an instant lies. */
const STARTS: Record<string, (at: Date) => number> = {
  DAY: (at) => Math.floor(at.getTime() / DAY) * DAY,
  WEEK: (at) => (Math.floor(at.getTime() / DAY) - ((at.getUTCDay() + 6) % 7)) * DAY,
  MONTH: (at) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth()),
  YEAR: (at) => Date.UTC(at.getUTCFullYear(), 0),
};

/** The start of the one interval in which an event lies; null where there is none. */
export function startOf({ time }: DrawnEvent, interval: string): number | null {
  const { earliest = null, latest = null } = time === null ? {} : parseTime(time);
  if (earliest === null || latest === null) return null;
  const [first, last] = [earliest, latest].map((at) => STARTS[interval]?.(new Date(at)) ?? null);
  return first === last ? (first ?? null) : null;
}

/** The values by which an event is stacked, with the claims that count for each. */
export const VALUES: Record<string, (event: DrawnEvent, index: number) => readonly string[]> = {
  KIND: ({ kind }) => [kind],
  PERPETRATOR: ({ by }) => by.map(actor),
  TARGET: ({ on }) => on.map(actor),
  SIDE: ({ kind, by, on, involved }) => [...by, ...on, ...(kind === 'BATTLE' ? involved : [])].map(actor),
  PLACE: ({ at }) => at.map((number) => `place:${number}`),
  SAID_BY: ({ by, on, involved, at, killed }) => [
    ...([by, on, involved, at].flat().length > 0 ? [actor(TELLER)] : []),
    ...killed.map(({ sayer }) => actor(sayer)),
  ],
};

/** Who says everything but the numbers. */
export const TELLER = 9;

/** Events by a value, each with its figures: of who said it, only what this one says. */
export function stacksOf(events: readonly DrawnEvent[], by: string) {
  const stacks = new Map<string, (Figure | null)[]>();
  events.forEach((event, index) => {
    for (const value of new Set(VALUES[by]?.(event, index))) {
      const killed =
        by === 'SAID_BY' ? event.killed.filter(({ sayer }) => actor(sayer) === value) : event.killed;
      stacks.set(value, [...(stacks.get(value) ?? []), figureOf(killed)]);
    }
  });
  return [...stacks]
    .map(([value, figures]) => ({ value, events: figures.length, ...sumOf(figures) }))
    .sort((one, other) => other.events - one.events || (one.value < other.value ? -1 : 1));
}
