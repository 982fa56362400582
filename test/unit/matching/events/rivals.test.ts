import { candidateOf } from '../../../../src/matching/candidate.js';
import { rescoredAgainstRivals } from '../../../../src/matching/events/rivals.js';
import { MatchFeature } from '../../../../src/matching/match-feature.js';

const pair = (one: string, other: string, effect: number) =>
  candidateOf(`event:${one}`, `event:${other}`, [{ feature: MatchFeature.TIME, effect, text: 'so' }]);
const scores = (...candidates: ReturnType<typeof pair>[]) =>
  rescoredAgainstRivals(candidates).map(({ one, other, score }) => [one, other, score]);

test('a pair loses where one of the two fits another event of the same data set better', () => {
  expect(scores(pair('a-1', 'b-1', 0.95), pair('a-1', 'b-2', 0.85))).toEqual([
    ['event:a-1', 'event:b-1', 0.95],
    ['event:a-1', 'event:b-2', 0.75],
  ]);
  expect(scores(pair('a-1', 'b-1', 0.95), pair('a-2', 'b-1', 0.65))).toEqual([
    ['event:a-1', 'event:b-1', 0.95],
  ]);
});

test('equals do not rival each other, nor do events of other data sets', () => {
  expect(scores(pair('a-1', 'b-1', 0.9), pair('a-1', 'b-2', 0.9), pair('a-1', 'c-1', 0.8))).toEqual([
    ['event:a-1', 'event:b-1', 0.9],
    ['event:a-1', 'event:b-2', 0.9],
    ['event:a-1', 'event:c-1', 0.8],
  ]);
});
