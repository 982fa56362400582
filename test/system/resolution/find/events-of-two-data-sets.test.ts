import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CorpusEvents, pairsFolder } from '../../../../scripts/event-weights/corpus-events.js';
import {
  type LabelledEvents,
  readLabelledEvents,
} from '../../../../scripts/event-weights/labelled-events.js';
import { learnEvents } from '../../../../scripts/event-weights/learn-events.js';
import { type Candidate, DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';
import { EventLoopYielder } from '../../../../src/resolution/find/event-loop-yielder.js';
import { betweenDataSets, type EventSource } from '../../../../src/resolution/events/event-candidates.js';
import { readEventModel } from '../../../../src/resolution/events/event-model.js';
import { MatchRelation } from '../../../../src/resolution/find/match-relation.js';
import { pairKey } from '../../../../src/resolution/find/pair-key.js';
import { measure, print } from '../../../support/resolution/measured.js';

const folder = pairsFolder();
const isThere = folder !== null && existsSync(folder);
if (!isThere) console.warn('CLAIMGRAPH_CORPUS is not set: events of UCDP and ACLED go unmeasured.');
const onCorpus = isThere ? test : test.skip;

const labelled = readLabelledEvents();
const labels = new Map(labelled.map((pair) => [pairKey(pair.left, pair.right), pair]));
const keyOf = ({ one, other }: Candidate): string => pairKey(one, other);

const candidatesOf = (source: EventSource): Promise<Candidate[]> =>
  betweenDataSets(source, readEventModel(), new EventLoopYielder());

let corpus: CorpusEvents;
let candidates: readonly Candidate[] = [];
beforeAll(async () => {
  if (!isThere) return;
  corpus = await CorpusEvents.read(folder);
  candidates = await candidatesOf(corpus.source());
});
const proposed = (relation: MatchRelation): Set<string> =>
  new Set(candidates.filter((one) => one.relation === relation && one.score >= DEFAULT_SCORE).map(keyOf));

/** What a reader was not sure of counts as wrong. */
function measured(wanted: (pair: LabelledEvents) => boolean) {
  const same = proposed(MatchRelation.SAME);
  return measure(
    labelled.filter(wanted).map((pair) => ({
      name: `${pair.left} | ${pair.right} (${pair.label}: ${pair.why})`,
      isOne: pair.label === 'same',
      isProposed: same.has(pairKey(pair.left, pair.right)),
    })),
  );
}

/** Pairs with the same number of dead, at most a day and 30 km apart, where neither has another. */
function reference(): Set<string> {
  const rows = parse<Record<string, string>>(readFileSync(join(folder ?? '', 'reference.csv')), {
    columns: true,
  });
  return new Set(
    rows.map(({ ucdp_id = '', acled_id = '' }) =>
      pairKey(`event:ucdp-ged-${ucdp_id}`, `event:acled-${acled_id}`),
    ),
  );
}

onCorpus.each(['training', 'held out'])('events of UCDP and ACLED in 2015, %s', (split) => {
  const all = measured((pair) => pair.split === split);
  print(`events, ${split}`, all);
  expect(all.precision).toBeGreaterThanOrEqual(0.9);
  expect(all.recall).toBeGreaterThanOrEqual(0.8);
  const expected = reference();
  const ofReference = measured(
    (pair) => pair.split === split && expected.has(pairKey(pair.left, pair.right)),
  );
  print(`events, ${split}, of the reference`, ofReference);
  expect(ofReference.recall).toBeGreaterThanOrEqual(0.8);
});

onCorpus('a reader has read all that is proposed', () => {
  expect([...proposed(MatchRelation.SAME)].filter((key) => !labels.has(key))).toEqual([]);
});

onCorpus('what covers several events is no merge', () => {
  const covers = [...proposed(MatchRelation.COVERS)].map((key) => labels.get(key)?.label);
  print(
    'events that cover others',
    measure(
      labelled
        .filter(({ label }) => label === 'covers')
        .map((pair) => ({
          name: `${pair.left} | ${pair.right} (${pair.why})`,
          isOne: true,
          isProposed: proposed(MatchRelation.COVERS).has(pairKey(pair.left, pair.right)),
        })),
    ),
  );
  expect(covers.length).toBeGreaterThan(0);
  expect(new Set(covers)).toEqual(new Set(['covers']));
});

onCorpus('what is told on other days is hardly ever proposed', async () => {
  const moved = await Promise.all([-100, -50, 50, 100].map((days) => candidatesOf(corpus.moved(days))));
  const wrong = moved.flat().filter(({ score }) => score >= DEFAULT_SCORE);
  process.stdout.write(`events moved by 50 and 100 days: ${wrong.length} proposed of 4 × 226 rows\n`);
  expect(wrong.length / moved.length).toBeLessThanOrEqual(0.05 * proposed(MatchRelation.SAME).size);
});

onCorpus('the weights are those that the pairs teach', async () => {
  const { weights, intercept } = await learnEvents(labelled, corpus);
  const model = readEventModel();
  expect(model.intercept).toBeCloseTo(intercept, 1);
  expect(model.weights).toMatchObject(
    Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, expect.closeTo(weight, 1)])),
  );
});
