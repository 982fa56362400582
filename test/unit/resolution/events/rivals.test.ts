import { type Candidate, candidateOf } from '../../../../src/resolution/find/candidate.js';
import { rescoredAgainstRivals } from '../../../../src/resolution/events/rivals.js';
import { MatchFeature } from '../../../../src/resolution/find/match-feature.js';

const pair = (one: string, other: string, effect: number): Candidate =>
  candidateOf(`event:${one}`, `event:${other}`, [{ feature: MatchFeature.TIME, effect, text: 'so' }]);
const scores = (...candidates: Candidate[]): number[] =>
  rescoredAgainstRivals(candidates).map(({ score }) => score);

test('a pair loses by all that one of its two may be as well, by half of their odds', () => {
  // Odds of 19 and of 4: 19 / (1 + 19 + 4 / 2), and 4 / (1 + 4 + 19 / 2).
  expect(scores(pair('a-1', 'b-1', 0.95), pair('a-1', 'b-2', 0.8))).toEqual([0.864, 0.276]);
  expect(scores(pair('a-1', 'b-1', 0.95), pair('a-2', 'b-1', 0.8))).toEqual([0.864, 0.276]);
});

test('equals lose alike, and each names the other', () => {
  const [one, other] = rescoredAgainstRivals([pair('a-1', 'b-1', 0.9), pair('a-1', 'b-2', 0.9)]);
  expect([one?.score, other?.score]).toEqual([0.621, 0.621]);
  expect(one?.reasons.at(-1)).toEqual({
    feature: 'RIVALS',
    effect: -0.279,
    text: 'event:a-1 and event:b-2 may be one, too',
  });
  expect(other?.reasons.at(-1)?.text).toBe('event:a-1 and event:b-1 may be one, too');
});

test('events of other data sets are no rivals', () => {
  const candidates = [pair('a-1', 'b-1', 0.9), pair('a-1', 'c-1', 0.8)];
  expect(rescoredAgainstRivals(candidates)).toEqual(candidates);
});
