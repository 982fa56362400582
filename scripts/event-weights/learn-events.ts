import { EventLoopYielder } from '../../src/resolution/find/event-loop-yielder.js';
import { compareFigures } from '../../src/resolution/events/compare-figures.js';
import type { EventSource } from '../../src/resolution/events/event-candidates.js';
import { EVENT_FEATURES, type EventFeatures } from '../../src/resolution/events/event-features.js';
import {
  type LearnedFeature,
  type LearnedWeights,
  SET,
  shareOf,
  withSetWeights,
} from '../../src/resolution/events/event-model.js';
import type { MatchedEvent } from '../../src/resolution/events/matched-event.js';
import { NearEvents, type NearPair } from '../../src/resolution/events/near-events.js';
import { fit } from '../actor-weights/logistic-regression.js';
import { type CorpusEvents, isOfUcdp } from './corpus-events.js';
import { type LabelledEvents, splitOf } from './labelled-events.js';

/** Rows that are moved so many days are of no event of the other data set: so chance makes pairs. */
const MOVED_BY = [-150, -135, -120, -105, -90, -75, -60, -45, -30, 30, 45, 60, 75, 90, 105, 120, 135, 150];
/** On so few pairs cross-validation does not tell 0.03 from 1: it is what did best on the pairs that it learned from. */
const PENALTY = 0.3;
const DECIMALS = 1_000;

const LEARNED = EVENT_FEATURES.filter((feature): feature is LearnedFeature => !(feature in SET));

const NOTHING_LEARNED = withSetWeights({
  intercept: 0,
  weights: Object.fromEntries(LEARNED.map((feature) => [feature, 0])) as LearnedWeights['weights'],
});

/** The weights, with what it was learned from. */
interface LearnedEventWeights extends LearnedWeights {
  readonly learnedFrom: {
    readonly labelled: number;
    readonly byChance: number;
    readonly same: number;
    readonly penalty: number;
  };
}

interface Observed {
  readonly features: EventFeatures;
  readonly isOne: boolean;
  readonly group: string;
}

/** What each feature weighs, by the labelled pairs on one side of the split, and by pairs that chance makes there. */
export async function learnEvents(
  labelled: readonly LabelledEvents[],
  corpus: CorpusEvents,
): Promise<LearnedEventWeights> {
  const training = new Map(
    labelled
      .filter(({ split, label }) => split === 'training' && (label === 'same' || label === 'different'))
      .map((pair) => [`${pair.left} ${pair.right}`, pair]),
  );
  const known = (await nearPairs(corpus.source())).flatMap(({ key, features }): Observed[] => {
    const pair = training.get(key);
    return pair ? [{ features, isOne: pair.label === 'same', group: pair.group }] : [];
  });
  const byChance: Observed[] = [];
  for (const days of MOVED_BY)
    for (const { features, group } of await nearPairs(corpus.moved(days)))
      if (splitOf(group) === 'training') byChance.push({ features, isOne: false, group });
  return learnFrom(known, byChance);
}

function learnFrom(known: readonly Observed[], byChance: readonly Observed[]): LearnedEventWeights {
  const pairs = [...known, ...byChance];
  const observed = {
    values: pairs.map(({ features }) => [1, ...LEARNED.map((feature) => features[feature] ?? 0)]),
    outcomes: pairs.map(({ isOne }) => isOne),
    offsets: pairs.map(({ features }) => shareOf(onlySet(features), NOTHING_LEARNED)),
  };
  const [intercept = 0, ...weights] = fit(observed, PENALTY).map(
    (weight) => Math.round(weight * DECIMALS) / DECIMALS,
  );
  return {
    learnedFrom: {
      labelled: known.length,
      byChance: byChance.length,
      same: observed.outcomes.filter(Boolean).length,
      penalty: PENALTY,
    },
    intercept: Math.round((intercept + Math.log(MOVED_BY.length)) * DECIMALS) / DECIMALS,
    weights: Object.fromEntries(
      LEARNED.map((feature, index) => [feature, weights[index]]),
    ) as LearnedWeights['weights'],
  };
}

const onlySet = (features: EventFeatures): EventFeatures =>
  Object.fromEntries(Object.entries(features).filter(([feature]) => feature in SET));

/** All pairs of a row of UCDP and one of ACLED that are compared, with what they have in common. */
async function nearPairs({ pages, figuresOf, matchContext }: EventSource) {
  const near = new NearEvents(matchContext, NOTHING_LEARNED, -Infinity);
  const turns = new EventLoopYielder();
  const pairs: NearPair[] = [];
  for await (const events of pages)
    for (const event of events) pairs.push(...(await near.add(event, areOfBoth, turns)));
  const figures = await figuresOf(pairs.flatMap(({ one, other }) => [one.id, other.id]));
  return pairs.map(({ one, other, compared }) => {
    const [left, right] = isOfUcdp(one.id) ? [one, other] : [other, one];
    const ofFigures = compareFigures(figures.get(one.id), figures.get(other.id));
    const all = ofFigures ? [...compared, ofFigures] : compared;
    const features = Object.assign({}, ...all.map((part) => part.features)) as EventFeatures;
    return { key: `${left.id} ${right.id}`, features, group: groupOf(left, matchContext) };
  });
}

const areOfBoth = (one: MatchedEvent, other: MatchedEvent): boolean =>
  isOfUcdp(one.id) !== isOfUcdp(other.id);

function groupOf({ places: [place = ''] }: MatchedEvent, { places }: EventSource['matchContext']): string {
  const location = places.get(place)?.location;
  return location ? `${Math.floor(location.latitude)} ${Math.floor(location.longitude)}` : '';
}
