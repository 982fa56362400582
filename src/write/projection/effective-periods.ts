import { ClaimRank } from '../../domain/claims/rank.js';
import type { Period } from '../records/period.js';
import type { Properties } from '../records/properties.js';

/** A rank of a claim, and since when. */
export interface DatedRank {
  readonly rank: ClaimRank;
  readonly from: Date;
}

/** What happened to a claim, as far as it decides whether the claim counts. */
export interface ClaimHistory {
  /** Periods in which it was retracted. */
  readonly retracted: readonly Period[];
  /** Periods in which a claim that superseded it stood, one for each such claim. */
  readonly superseded: readonly Period[];
  /** All its ranks, oldest first: the first is the one that it was recorded with. */
  readonly ranks: readonly DatedRank[];
}

/** The rank that a claim was recorded with. */
export const firstRank = (properties: Properties, recordedAt: Date): DatedRank => ({
  rank: (properties as Properties & { readonly rank: ClaimRank }).rank,
  from: recordedAt,
});

export const EMPTY_HISTORY: ClaimHistory = { retracted: [], superseded: [], ranks: [] };

/**
 * The periods in which a claim is effective, in order: from when it was recorded, without those in which it was retracted,
 * superseded by a claim that was not itself retracted, or ranked DEPRECATED.
 */
export function effectivePeriods(recordedAt: Date, { retracted, superseded, ranks }: ClaimHistory): Period[] {
  return [...retracted, ...superseded, ...deprecated(ranks)].reduce<Period[]>(
    (effective, blocked) => effective.flatMap((period) => without(period, blocked)),
    [{ from: recordedAt, until: null }],
  );
}

const deprecated = (ranks: readonly DatedRank[]): Period[] =>
  ranks.flatMap(({ rank, from }, index) =>
    rank === ClaimRank.DEPRECATED ? [{ from, until: ranks[index + 1]?.from ?? null }] : [],
  );

/** What is left of a period when another is cut out of it: nothing, or one or two periods. */
function without(period: Period, cut: Period): Period[] {
  if (cut.until && cut.until <= cut.from) return [period];
  const before = { from: period.from, until: earlier(period.until, cut.from) };
  const after = cut.until && { from: later(period.from, cut.until), until: period.until };
  return [before, ...(after ? [after] : [])].filter(({ from, until }) => !until || from < until);
}

const earlier = (one: Date | null, other: Date): Date => (one && one < other ? one : other);
const later = (one: Date, other: Date): Date => (one > other ? one : other);
