import { claimedInterval } from '../../../../src/rules/figures/claimed-interval.js';
import type { Qualifier } from '../../../../src/domain/claims/qualifier.js';

/** Days since the start of 2019. */
type Day = number;

export interface PlainClaim {
  readonly saidBy: readonly string[];
  readonly preferred: boolean;
  readonly quantity: {
    readonly measure: 'killed' | 'wounded';
    readonly unit: string | null;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly qualifier: Qualifier;
  };
  /** Whether it counts those of one side only. */
  readonly isOfSide: boolean;
}

export interface PlainEvent {
  /** Its first and last day, each null where it is open; null where no time is stated. */
  readonly days: readonly [Day | null, Day | null] | null;
  readonly places: readonly string[];
  readonly sides: readonly string[];
  readonly claims: readonly PlainClaim[];
}

export interface PlainPlace {
  readonly kind: string;
  readonly name: string;
  readonly within: string | null;
}

/** All that a grid is made of. */
export interface PlainWorld {
  readonly events: readonly PlainEvent[];
  readonly places: Readonly<Record<string, PlainPlace>>;
}

interface PlainCell {
  readonly place: string | null;
  readonly start: string | null;
  readonly sources: readonly PlainFigure[];
}

interface PlainFigure {
  readonly source: string;
  readonly unit: string | null;
  readonly events: number;
  readonly low: number;
  readonly best: number | null;
  readonly high: number;
}

const DAY = 86_400_000;
const dateOf = (day: Day): Date => new Date(Date.UTC(2019, 0, 1) + day * DAY);

/** The first day of the interval in which a day lies. */
export const STARTS: Readonly<Record<string, (day: Date) => Date>> = {
  DAY: (day) => day,
  WEEK: (day) => new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY),
  MONTH: (day) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth())),
  YEAR: (day) => new Date(Date.UTC(day.getUTCFullYear(), 0)),
};

/** The grid, event by event and claim by claim. */
export function plainComparison(
  { events, places }: PlainWorld,
  level: string | null,
  interval: string | null,
): PlainCell[] {
  const cells = new Map<string, { place: string | null; start: string | null; numbers: Numbers }>();
  for (const event of events) {
    const place = level === null ? null : areaOf(event, places, level);
    const start = interval === null ? null : startOf(event, interval);
    for (const [key, number] of numbersOf(event)) {
      const cell = cells.get(`${place} ${start}`) ?? { place, start, numbers: new Map() };
      cells.set(`${place} ${start}`, cell);
      cell.numbers.set(key, [...(cell.numbers.get(key) ?? []), number]);
    }
  }
  const order = (cell: PlainCell) => [
    cell.place === null ? '1' : `0${places[cell.place]?.name.toLowerCase()} ${cell.place}`,
    cell.start ?? '9',
  ];
  return [...cells.values()]
    .map(({ numbers, ...cell }) => ({ ...cell, sources: [...numbers].map(summed).sort(bySource) }))
    .sort((one, other) => (order(one).join('\n') < order(other).join('\n') ? -1 : 1));
}

type Range = Pick<PlainFigure, 'low' | 'best' | 'high'>;
type Numbers = Map<string, Range[]>;

function summed([key, numbers]: [string, Range[]]): PlainFigure {
  const [source, unit] = JSON.parse(key) as [string, string | null];
  const sum = (of: (number: Range) => number) => numbers.reduce((all, number) => all + of(number), 0);
  const bests = numbers.flatMap(({ best }) => (best === null ? [] : [best]));
  return {
    source,
    unit,
    events: numbers.length,
    low: sum(({ low }) => low),
    best: bests.length === numbers.length ? bests.reduce((all, best) => all + best, 0) : null,
    high: sum(({ high }) => high),
  };
}

/** Names of sources are their ids; a count comes behind what has a unit. */
const bySource = (one: PlainFigure, other: PlainFigure): number =>
  `${one.source} ${one.unit ?? '~'}` < `${other.source} ${other.unit ?? '~'}` ? -1 : 1;

/** What each source says of an event, by source and unit. */
function numbersOf({ claims }: PlainEvent): Map<string, Range> {
  const said = new Map<string, PlainClaim[]>();
  for (const claim of claims) {
    if (claim.isOfSide || claim.quantity.measure !== 'killed') continue;
    for (const source of claim.saidBy) {
      const key = JSON.stringify([source, claim.quantity.unit]);
      said.set(key, [...(said.get(key) ?? []), claim]);
    }
  }
  return new Map([...said].map(([key, own]) => [key, rangeOf(own)]));
}

function rangeOf(claims: readonly PlainClaim[]): Range {
  const preferred = claims.filter((claim) => claim.preferred);
  const deciding = preferred.length > 0 ? preferred : claims;
  // As in `totals`, whatever the unit.
  const ends = deciding.map(({ quantity }) => ({
    ...claimedInterval({ ...quantity, unit: null }),
    best: quantity.best,
  }));
  const bests = new Set(ends.flatMap(({ best }) => (best === null ? [] : [best])));
  return {
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ low, best, high }) => (high === Infinity ? (best ?? low) : high))),
    best: bests.size === 1 ? ([...bests][0] as number) : null,
  };
}

/** The area in which all of its places lie. */
function areaOf(event: PlainEvent, places: PlainWorld['places'], level: string): string | null {
  const areas = event.places.map((place) => {
    if (level === 'PLACE') return place;
    for (let at: string | null = place; at !== null; at = places[at]?.within ?? null)
      if (places[at]?.kind === level) return at;
    return null;
  });
  const [first = null] = areas;
  return areas.every((area) => area === first) ? first : null;
}

function startOf({ days }: PlainEvent, interval: string): string | null {
  if (days === null || days[0] === null || days[1] === null) return null;
  const [first, last] = days.map((day) => STARTS[interval]?.(dateOf(day as Day)).toISOString());
  return first === last ? (first ?? null) : null;
}

/** What sources of one cell differ by at most, each against each. */
export function plainGap({ sources }: PlainCell): number {
  const gaps = sources.flatMap((one) =>
    sources
      .filter((other) => other.unit === one.unit)
      .map((other) => {
        const [least, most] = [one.best ?? one.low, other.best ?? other.high];
        return least > most ? (least - most) / least : 0;
      }),
  );
  return Math.max(0, ...gaps);
}

/** The time of an event in EDTF. */
export function edtfOf(days: NonNullable<PlainEvent['days']>): string {
  const [first, last] = days.map((day) => (day === null ? '..' : dateOf(day).toISOString().slice(0, 10)));
  return `${first ?? ''}/${last ?? ''}`;
}
