import { type Candidate, candidateOf, MIN_SCORE, type Reason } from '../find/candidate.js';
import type { EventLoopYielder } from '../find/event-loop-yielder.js';
import { pairKey } from '../find/pair-key.js';
import { compareFigures } from './compare-figures.js';
import { CoveredEvents } from './covered-events.js';
import type { EventModel } from './event-model.js';
import { reasonsOf } from './event-reasons.js';
import type { Figures, FiguresOf } from './figures.js';
import type { MatchContext } from './match-context.js';
import type { MatchedEvent } from './matched-event.js';
import { NearEvents, type NearPair } from './near-events.js';
import { rescoredAgainstRivals } from './rivals.js';

/** Returns equal reasons as one object, because many pairs share them, and all pairs are kept in memory. */
class SharedReasons {
  private readonly known = new Map<string, Reason>();

  of(reasons: readonly Reason[]): Reason[] {
    return reasons.map((reason) => {
      const key = `${reason.feature} ${reason.effect} ${reason.text}`;
      const known = this.known.get(key);
      if (known) return known;
      this.known.set(key, reason);
      return reason;
    });
  }
}

/** What is less likely is not even a rival. */
const LEAST_RIVAL = 0.3;
const LEAST_LOGIT = Math.log(LEAST_RIVAL / (1 - LEAST_RIVAL));

/** Where events and what is known of them come from. */
export interface EventSource {
  /** In the order in which they began. */
  readonly pages: AsyncIterable<readonly MatchedEvent[]>;
  readonly figuresOf: FiguresOf;
  readonly matchContext: MatchContext;
  /** Whether it was decided that two are not one. */
  readonly isRefused: (one: string, other: string) => boolean;
}

/** Pairs with their scores, before they rival each other. */
interface Scored {
  /** Of different data sets. */
  readonly across: readonly Candidate[];
  /** Of one data set, which counts them as two. */
  readonly within: readonly Candidate[];
  readonly covered: CoveredEvents;
}

/** Of the events of different data sets, the pairs that may be one, and those of which one covers the other. */
export async function betweenDataSets(
  source: EventSource,
  model: EventModel,
  turns: EventLoopYielder,
): Promise<Candidate[]> {
  const { same, covers } = decided(await scoredPairs(source, areOfDifferent, model, turns));
  return [...without(same, covers), ...covers];
}

/** The same, and the pairs that may be one within a data set; no pair rivals another. */
export async function amongAll(
  source: EventSource,
  model: EventModel,
  turns: EventLoopYielder,
): Promise<Candidate[]> {
  const scored = await scoredPairs(source, () => true, model, turns);
  const { covers } = decided(scored);
  return [...without([...scored.across, ...scored.within].filter(isLikely), covers), ...covers];
}

/** Whether an event covers others is judged by what each pair is alone: what rivals another may still be the same. */
const decided = ({ across, covered }: Scored) => ({
  same: rescoredAgainstRivals(across).filter(isLikely),
  covers: covered.candidates(across),
});

const isLikely = ({ score }: Candidate): boolean => score >= MIN_SCORE;

function without(candidates: readonly Candidate[], covers: readonly Candidate[]): Candidate[] {
  const covering = new Set(covers.map(({ one, other }) => pairKey(one, other)));
  return candidates.filter(({ one, other }) => !covering.has(pairKey(one, other)));
}

type AreCompared = (sources: ReadonlySet<string>, others: ReadonlySet<string>) => boolean;

/** What one data set tells as two events is two, by its own count. */
const areOfDifferent: AreCompared = (sources, others) => ![...sources].some((source) => others.has(source));

async function scoredPairs(
  { pages, figuresOf, matchContext, isRefused }: EventSource,
  areCompared: AreCompared,
  model: EventModel,
  turns: EventLoopYielder,
): Promise<Scored> {
  const [across, within]: [Candidate[], Candidate[]] = [[], []];
  const covered = new CoveredEvents(model);
  const shared = new SharedReasons();
  const nearEvents = new NearEvents(matchContext, model, LEAST_LOGIT);
  const isCompared = (one: MatchedEvent, other: MatchedEvent) =>
    areCompared(one.sources, other.sources) && !isRefused(one.id, other.id);
  for await (const events of pages) {
    const near: NearPair[] = [];
    for (const event of events) near.push(...(await nearEvents.add(event, isCompared, turns)));
    const figures = await figuresOf([...new Set(near.flatMap(({ one, other }) => [one.id, other.id]))]);
    for (const pair of near) {
      await turns.step();
      const [own, others] = [figures.get(pair.one.id), figures.get(pair.other.id)];
      const [sources, opposite] = [sourcesOf(pair.one, own), sourcesOf(pair.other, others)];
      if (!areCompared(sources, opposite)) continue;
      const isAcross = areOfDifferent(sources, opposite);
      if (isAcross) covered.add(pair, own, others);
      const reason = compareFigures(own, others);
      const reasons = reasonsOf(reason ? [...pair.compared, reason] : pair.compared, model);
      const candidate = candidateOf(pair.one.id, pair.other.id, shared.of(reasons));
      if (candidate.score >= LEAST_RIVAL) (isAcross ? across : within).push(candidate);
    }
  }
  return { across, within, covered };
}

/** The data sets that tell of an event, by its id and by the records about it. */
const sourcesOf = ({ sources }: MatchedEvent, figures: Figures | undefined): ReadonlySet<string> =>
  new Set([...sources, ...(figures?.sources ?? [])]);
