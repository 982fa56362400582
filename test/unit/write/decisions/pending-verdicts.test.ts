import fc from 'fast-check';
import { pendingVerdicts } from '../../../../src/write/decisions/pending-verdicts.js';
import type { Verdict } from '../../../../src/write/decisions/verdict.js';
import { ClaimDecisionKind } from '../../../../src/domain/claims/decision-kind.js';
import { ClaimRank } from '../../../../src/domain/claims/rank.js';

const { RANKED, RETRACTED } = ClaimDecisionKind;
const { NORMAL, PREFERRED, DEPRECATED } = ClaimRank;

const ranked = (rank: ClaimRank, reason = 'so'): Verdict => ({ kind: RANKED, rank, reason, decidedBy: 'a' });
const retracted = (reason = 'so'): Verdict => ({ kind: RETRACTED, rank: null, reason, decidedBy: 'a' });

test.each([
  ['nothing was taken', [ranked(DEPRECATED)], [], 1],
  ['it was taken', [ranked(DEPRECATED)], [ranked(DEPRECATED)], 0],
  ['it was taken, and another since', [ranked(DEPRECATED)], [ranked(DEPRECATED), ranked(NORMAL, 'no')], 0],
  ['the same was decided for another reason', [ranked(DEPRECATED)], [ranked(DEPRECATED, 'else')], 1],
  ['the claim is retracted for another reason', [retracted()], [retracted('else')], 0],
  ['only the first was taken', [ranked(DEPRECATED), ranked(NORMAL)], [ranked(DEPRECATED)], 1],
  [
    'it is decided again, in the same words',
    [ranked(DEPRECATED), ranked(NORMAL), ranked(DEPRECATED)],
    [ranked(DEPRECATED), ranked(NORMAL)],
    1,
  ],
  ['another was taken first', [ranked(NORMAL), ranked(DEPRECATED)], [ranked(DEPRECATED)], 2],
  [
    'a retraction comes between',
    [ranked(NORMAL), retracted(), ranked(DEPRECATED)],
    [ranked(NORMAL), retracted('else')],
    1,
  ],
])('when %s', (_, given, taken, left) => {
  expect(pendingVerdicts(given, taken)).toEqual(given.slice(given.length - left));
});

test('does not ask who decided where that is not given', () => {
  expect(pendingVerdicts([{ ...retracted(), decidedBy: null }], [retracted()])).toEqual([]);
  const other = { ...ranked(PREFERRED), decidedBy: 'b' };
  expect(pendingVerdicts([other], [ranked(PREFERRED)])).toEqual([other]);
});

test('what has been given once is not outstanding, whatever was decided before and since', () => {
  const verdict = fc
    .record({
      kind: fc.constantFrom(RANKED, RANKED, RETRACTED),
      rank: fc.constantFrom(NORMAL, PREFERRED, DEPRECATED),
      reason: fc.constantFrom('one', 'two'),
      decidedBy: fc.constantFrom('a', 'b'),
    })
    .map((one): Verdict => (one.kind === RANKED ? one : { ...one, rank: null }));
  const some = fc.array(verdict, { maxLength: 6 });
  fc.assert(
    fc.property(some, some, some, (before, given, since) => {
      const taken = [...before, ...pendingVerdicts(given, before)];
      expect(pendingVerdicts(given, [...taken, ...since])).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('claims are retracted once', () => {
  expect(pendingVerdicts([retracted(), retracted('else')], [])).toEqual([retracted()]);
});
