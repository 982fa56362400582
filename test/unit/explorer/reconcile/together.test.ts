import {
  ownWords,
  reasonTogether,
  togetherSince,
} from '../../../../explorer/views/reconcile/bulk/together.js';

const BEGUN = '2026-11-30T07:00:00.000Z';

test('a reason of one of many says when they were begun, and keeps one’s own words', () => {
  const reason = reasonTogether('Spelt alike.', BEGUN, 'actor:a and actor:b, score 0.9: much alike.');
  expect(togetherSince(reason)).toBe(BEGUN);
  expect(ownWords(reason)).toBe('Spelt alike.');
  expect(reason).toMatch(/score 0\.9: much alike\.$/);
});

test('a reason is never longer than the API takes, and then still says when', () => {
  const reason = reasonTogether('Why.', BEGUN, 'x'.repeat(5_000));
  expect(reason).toHaveLength(2_000);
  expect(togetherSince(reason)).toBe(BEGUN);
});

test('a reason of a decision of its own belongs to no run', () => {
  expect(togetherSince('The same (as of old).')).toBeNull();
  expect(ownWords('The same (as of old).')).toBe('The same (as of old).');
});
