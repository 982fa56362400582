import {
  easyPairs,
  type LabelledPair,
  nameOf,
  readLabelledActors,
  splitOf,
} from '../../../../scripts/actor-weights/labelled-actors.js';
import { learn } from '../../../../scripts/actor-weights/learn.js';
import { fold } from '../../../../src/storage/text/fold.js';
import { actorKeys } from '../../../../src/resolution/actors/actor-keys.js';
import { readActorModel } from '../../../../src/resolution/actors/actor-model.js';
import { compareActors } from '../../../../src/resolution/actors/compare-actors.js';
import { DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';
import { namedCandidates } from '../../../../src/resolution/find/named-candidates.js';
import { EventLoopYielder } from '../../../../src/resolution/find/event-loop-yielder.js';
import { measure, print } from '../../../support/resolution/measured.js';

const pairs = readLabelledActors();
const heldOut = pairs.filter(({ split }) => split === 'held out');
const training = pairs.filter(({ split }) => split === 'training');

async function isProposed({ left, right }: LabelledPair): Promise<boolean> {
  const [candidate] = await namedCandidates([left, right], actorKeys, compareActors, new EventLoopYielder());
  return (candidate?.score ?? 0) >= DEFAULT_SCORE;
}

const measured = async (some: readonly LabelledPair[]) =>
  measure(
    await Promise.all(
      some.map(async (pair) => ({
        name: `${nameOf(pair.left)} | ${nameOf(pair.right)} (${pair.why})`,
        isOne: pair.isOne,
        isProposed: await isProposed(pair),
      })),
    ),
  );

test('of the labelled pairs a third is held out, of whose names the others have none', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(300);
  expect(heldOut.length / pairs.length).toBeGreaterThan(0.3);
  for (const { group, split } of pairs) expect([group, split]).toEqual([group, splitOf(group)]);
  const names = (some: readonly LabelledPair[]) =>
    some.flatMap(({ left, right }) => [left, right].map((actor) => fold(nameOf(actor))));
  const learned = new Set(names(training));
  expect(names(heldOut).filter((name) => learned.has(name))).toEqual([]);
});

test('what was learned holds of the pairs that were held out', async () => {
  print('names of actors, learned from', await measured(training));
  const held = await measured(heldOut);
  print('names of actors, held out', held);
  expect(held.precision).toBeGreaterThanOrEqual(0.97);
  expect(held.recall).toBeGreaterThanOrEqual(0.85);
});

test('nothing is proposed between the groups of names', async () => {
  const between = easyPairs(heldOut).filter(({ isOne }) => !isOne);
  const { wrong, pairs: count } = await measured(between);
  expect(count).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('the weights are those that the pairs teach', () => {
  const { weights, intercept } = learn(training);
  const model = readActorModel();
  expect(intercept).toBeCloseTo(model.intercept, 1);
  expect(Object.keys(model.weights)).toEqual(Object.keys(weights));
  for (const [feature, weight] of Object.entries(weights))
    expect([feature, model.weights[feature as keyof typeof weights]]).toEqual([
      feature,
      expect.closeTo(weight, 1),
    ]);
});
