import { type Candidate, candidateOf, MIN_SCORE } from '../candidate.js';
import type { EventLoopYielder } from '../event-loop-yielder.js';
import { compareFigures } from './compare-figures.js';
import { CoveredEvents } from './covered-events.js';
import type { EventModel } from './event-model.js';
import { reasonsOf } from './event-reasons.js';
import type { FiguresOf } from './figures.js';
import type { MatchContext } from './match-context.js';
import type { MatchedEvent } from './matched-event.js';
import { NearEvents, type NearPair } from './near-events.js';
import { rescoredAgainstRivals } from './rivals.js';
import { SharedReasons } from './shared-reasons.js';

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

/** Of the events of different data sets, the pairs that may be one, and those of which one covers the other. */
export async function betweenDataSets(
  source: EventSource,
  model: EventModel,
  turns: EventLoopYielder,
): Promise<Candidate[]> {
  const covered = new CoveredEvents(model);
  const pairs = await scoredPairs(source, areOfDifferent, model, turns, covered);
  const same = rescoredAgainstRivals(pairs).filter(({ score }) => score >= MIN_SCORE);
  const covers = covered.candidates(same);
  const covering = new Set(covers.map(keyOf));
  return [...same.filter((candidate) => !covering.has(keyOf(candidate))), ...covers];
}

/** The pairs that may be one also within a data set, which counts them as two; so none rivals another. */
export const amongAll = async (
  source: EventSource,
  model: EventModel,
  turns: EventLoopYielder,
): Promise<Candidate[]> =>
  (await scoredPairs(source, () => true, model, turns, null)).filter(({ score }) => score >= MIN_SCORE);

const keyOf = ({ one, other }: Candidate): string => `${one} ${other}`;

type AreCompared = (sources: ReadonlySet<string>, others: ReadonlySet<string>) => boolean;

/** What one data set tells as two events is two, by its own count. */
const areOfDifferent: AreCompared = (sources, others) => ![...sources].some((source) => others.has(source));

async function scoredPairs(
  { pages, figuresOf, matchContext, isRefused }: EventSource,
  areCompared: AreCompared,
  model: EventModel,
  turns: EventLoopYielder,
  covered: CoveredEvents | null,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
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
      if (own && others && !areCompared(own.sources, others.sources)) continue;
      covered?.add(pair, own, others);
      const reason = compareFigures(own, others);
      const reasons = reasonsOf(reason ? [...pair.compared, reason] : pair.compared, model);
      const candidate = candidateOf(pair.one.id, pair.other.id, shared.of(reasons));
      if (candidate.score >= LEAST_RIVAL) candidates.push(candidate);
    }
  }
  return candidates;
}
