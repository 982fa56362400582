import { claimedInterval } from '../../rules/figures/claimed-interval.js';
import { ClaimRank } from '../../domain/claims/rank.js';
import { Polarity } from '../../domain/claims/polarity.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { EventNode, FigureClaim } from './records.js';

/** What is claimed about a whole event for one measure and unit, by its preferred claims, otherwise by all effective ones. */
export interface Figure {
  readonly measure: string;
  readonly unit: string | null;
  readonly low: number;
  /** Null if claims differ, or none states one. */
  readonly best: number | null;
  /** Null if there is no upper bound. */
  readonly high: number | null;
}

/** Where and when an event was, which is the scope of figures of all of it. */
type Located = Pick<EventNode, 'time' | 'places'>;

/** Whether a claim is effective: neither retracted, nor deprecated, nor superseded by one that is not retracted itself. */
export const isEffective = ({
  retractedAt,
  rank,
  supersededBy,
}: Pick<FigureClaim, 'retractedAt' | 'rank' | 'supersededBy'>): boolean =>
  retractedAt === null &&
  rank !== ClaimRank.DEPRECATED &&
  supersededBy.every((other) => other.retractedAt !== null);

/** The figures of an event at its own scope, by measure, by the rule of `totals`; nothing is computed. */
export function wholeEventFigures(event: Located, claims: readonly FigureClaim[]): Figure[] {
  const groups = new Map<string, FigureClaim[]>();
  for (const claim of claims) {
    if (!claim.quantity || !isOfWholeEvent(claim, event)) continue;
    const key = JSON.stringify([claim.quantity.measure, claim.quantity.unit]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.keys()].sort().map((key) => figureOf(groups.get(key) ?? [], key));
}

function isOfWholeEvent(claim: FigureClaim, { time, places }: Located): boolean {
  const { predicate, polarity, scopeActor, scopePlace, validTime } = claim;
  return (
    predicate === Predicate.MEASURED &&
    polarity === Polarity.ASSERTED &&
    isEffective(claim) &&
    scopeActor === null &&
    (scopePlace === null || (places.length === 1 && places[0]?.id === scopePlace.id)) &&
    (validTime === null || isSame(validTime, time))
  );
}

type Bounds = EventNode['time'];

const isSame = (one: Bounds, other: Bounds): boolean =>
  one?.edtf === other?.edtf ||
  (one?.earliest?.getTime() === other?.earliest?.getTime() &&
    one?.latest?.getTime() === other?.latest?.getTime());

function figureOf(claims: readonly FigureClaim[], key: string): Figure {
  const [measure, unit] = JSON.parse(key) as [string, string | null];
  const preferred = claims.filter(({ rank }) => rank === ClaimRank.PREFERRED);
  const quantities = (preferred.length > 0 ? preferred : claims).flatMap(({ quantity }) => quantity ?? []);
  const bests = new Set(quantities.flatMap(({ best }) => best ?? []));
  const intervals = quantities.map(claimedInterval);
  const high = Math.max(...intervals.map((interval) => interval.high));
  return {
    measure,
    unit,
    low: Math.min(...intervals.map((interval) => interval.low)),
    best: bests.size === 1 ? ([...bests][0] ?? null) : null,
    high: high === Infinity ? null : high,
  };
}
