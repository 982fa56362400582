import { type Candidate, candidateOf, DEFAULT_SCORE, MIN_SCORE } from '../find/candidate.js';
import { MatchRelation } from '../find/match-relation.js';
import { pairKey } from '../find/pair-key.js';
import { probability } from '../find/shares.js';
import { asCovered } from './compare-events.js';
import { compareFigures } from './compare-figures.js';
import { MAX_SPAN, spanOf } from './compare-times.js';
import type { Compared } from './compared.js';
import type { EventModel } from './event-model.js';
import { logitOf, reasonsOf } from './event-reasons.js';
import { type Figures, sumOf } from './figures.js';
import type { MatchedEvent } from './matched-event.js';
import type { NearPair } from './near-events.js';
import { rivalryKeys } from './rivals.js';
import { sourceOfId } from './source-of-id.js';

/** Data sets that count the dead of one event seldom differ by more than this factor. */
const FACTOR = 1.5;
const DAY = 86_400_000;

/** An event that may be part of what another data set tells as one. */
interface Part {
  readonly id: string;
  readonly compared: readonly Compared[];
  readonly figures: Figures | undefined;
}

/** What may cover several events of one other data set. */
interface Whole {
  readonly id: string;
  readonly figures: Figures | undefined;
  readonly parts: Part[];
}

/**
 * Finds rows that stand for several of another data set: an aggregate, or one fight of which the other tells each day or
 * each place. Of such a row no event is the same; the events within its days and surroundings have its sides, and
 * their figures add up to its figure.
 */
export class CoveredEvents {
  private readonly wholes = new Map<string, Whole>();

  constructor(private readonly model: EventModel) {}

  /** Takes notice of two events near each other. */
  add({ one, other, compared }: NearPair, own: Figures | undefined, others: Figures | undefined): void {
    const covered = asCovered(compared);
    if (mayCover(one, other, own, others))
      this.addPart(one.id, own, { id: other.id, compared: covered, figures: others });
    if (mayCover(other, one, others, own))
      this.addPart(other.id, others, { id: one.id, compared: covered, figures: own });
  }

  /**
   * The pairs of a whole and each of its parts. An event that is likely one with another is no part; nor does an event
   * cover others if it is likely one with some event, unless it covers this with more likelihood.
   */
  candidates(same: readonly Candidate[]): Candidate[] {
    const likely = new Map<string, Candidate[]>();
    for (const candidate of same.filter(({ score }) => score >= DEFAULT_SCORE))
      for (const key of rivalryKeys(candidate)) likely.set(key, [...(likely.get(key) ?? []), candidate]);
    return [...this.wholes].flatMap(([key, { id, figures, parts }]) => {
      const free = parts.filter((part) =>
        (likely.get(`${part.id} ${sourceOfId(id)}`) ?? []).every((one) => [one.one, one.other].includes(id)),
      );
      const covered = this.covered(id, figures, free);
      const scores = new Map(
        covered.map((candidate) => [pairKey(candidate.one, candidate.other), candidate.score]),
      );
      const isBetter = ({ one, other, score }: Candidate) => (scores.get(pairKey(one, other)) ?? 0) > score;
      return (likely.get(key) ?? []).every(isBetter) ? covered : [];
    });
  }

  private addPart(id: string, figures: Figures | undefined, part: Part): void {
    const key = `${id} ${sourceOfId(part.id)}`;
    const whole = this.wholes.get(key) ?? { id, figures, parts: [] };
    this.wholes.set(key, whole);
    whole.parts.push(part);
  }

  /** Of parts that, but for their figures, are likely covered, those that together have the figures of the whole. */
  private covered(id: string, figures: Figures | undefined, parts: readonly Part[]): Candidate[] {
    const likely = parts.filter(({ compared }) => probability(logitOf(compared, this.model)) >= MIN_SCORE);
    const candidates = this.scored(id, figures, likely).filter(({ score }) => score >= MIN_SCORE);
    return candidates.length === likely.length && likely.length > 1 ? candidates : [];
  }

  private scored(id: string, figures: Figures | undefined, parts: readonly Part[]): Candidate[] {
    const sum = sumOf(parts.flatMap((part) => part.figures ?? []));
    const compared = compareFigures(figures, sum);
    const together = compared && { ...compared, text: `${compared.text} of ${parts.length} events` };
    if (!together || !fits(figures, sum)) return [];
    return parts.map((part) => ({
      ...candidateOf(id, part.id, reasonsOf([...part.compared, together], this.model)),
      relation: MatchRelation.COVERS,
      covering: id,
    }));
  }
}

/** Whether one lasts at least as long as the other, which lies in its days, and counts no fewer dead. */
function mayCover(
  whole: MatchedEvent,
  part: MatchedEvent,
  figures: Figures | undefined,
  own: Figures | undefined,
): boolean {
  const isWithin = part.start >= whole.start - DAY && part.end <= whole.end + DAY;
  if (!isWithin || spanOf(whole) < spanOf(part) || spanOf(whole) > MAX_SPAN) return false;
  const [all, some] = [figures?.estimates.get('killed'), own?.estimates.get('killed')];
  return all !== undefined && some !== undefined && all.high > 1 && some.best > 0 && some.best <= all.high;
}

function fits(figures: Figures | undefined, sum: Figures): boolean {
  const [all, some] = [figures?.estimates.get('killed'), sum.estimates.get('killed')];
  if (!all || !some) return false;
  return some.low <= all.high * FACTOR && some.high * FACTOR >= all.low;
}
