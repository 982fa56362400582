import { decisionNamed } from '../../../../src/write/decisions/decision-named.js';
import { IN_EFFECT } from '../../../../src/write/decisions/in-effect.js';
import { IN_THE_SAME_WORDS } from '../../../../src/write/decisions/in-the-same-words.js';
import type { Verdict } from '../../../../src/write/decisions/verdict.js';
import { ClaimDecisionKind } from '../../../../src/domain/claims/decision-kind.js';
import { ClaimRank } from '../../../../src/domain/claims/rank.js';

const ranked = (rank: ClaimRank): Verdict => ({
  kind: ClaimDecisionKind.RANKED,
  rank,
  reason: 'So it is.',
  decidedBy: 'Ann',
});
const retracted: Verdict = {
  kind: ClaimDecisionKind.RETRACTED,
  rank: null,
  reason: 'It was wrong.',
  decidedBy: 'Ann',
};

describe('verdicts', () => {
  const recorded = {
    verdicts: [ranked(ClaimRank.DEPRECATED), ranked(ClaimRank.NORMAL)],
    rank: ClaimRank.NORMAL,
  };

  test('a dossier that tells of one again changes nothing; a mutation takes it anew', () => {
    const again = [ranked(ClaimRank.DEPRECATED)];
    expect(IN_THE_SAME_WORDS.pendingVerdicts(again, recorded)).toEqual([]);
    expect(IN_EFFECT.pendingVerdicts(again, recorded)).toEqual(again);
  });

  test('a dossier that tells of one in other words has it recorded; a mutation needs not', () => {
    const other = [{ ...ranked(ClaimRank.NORMAL), reason: 'I think so, too.' }];
    expect(IN_THE_SAME_WORDS.pendingVerdicts(other, recorded)).toEqual(other);
    expect(IN_EFFECT.pendingVerdicts(other, recorded)).toEqual([]);
  });

  test('a retraction is for good to both', () => {
    const before = { verdicts: [retracted], rank: ClaimRank.NORMAL };
    const again = [{ ...retracted, reason: 'Again.' }];
    expect(IN_THE_SAME_WORDS.pendingVerdicts(again, before)).toEqual([]);
    expect(IN_EFFECT.pendingVerdicts(again, before)).toEqual([]);
    expect(IN_EFFECT.pendingVerdicts([retracted], recorded)).toEqual([retracted]);
  });
});

test('of assessments, a dossier repeats any; a mutation only the latest', () => {
  const isSame = (one: string, other: string) => one === other;
  expect(IN_THE_SAME_WORDS.matchAssessments(['B'], ['B', 'C'], isSame)).toEqual(['B']);
  expect(IN_EFFECT.matchAssessments(['B'], ['B', 'C'], isSame)).toEqual([undefined]);
  expect(IN_EFFECT.matchAssessments(['C'], ['B', 'C'], isSame)).toEqual(['C']);
  expect(IN_EFFECT.matchAssessments(['C'], [], isSame)).toEqual([undefined]);
});

describe('merges and refusals', () => {
  const recorded = [
    { id: 'merge:1', reason: 'One.', decidedBy: 'Ann', isUndone: true },
    { id: 'merge:2', reason: 'Two.', decidedBy: 'Ann', isUndone: false },
    { id: 'merge:3', reason: 'Two.', decidedBy: 'Ann', isUndone: false },
  ];
  const given = (reason: string) => [{ path: 'merges[0]', input: { reason } }];
  const ids = (found: readonly (undefined | { readonly id: string })[]) => found.map((one) => one?.id);

  test('a dossier repeats one in the same words, undone or not', () => {
    expect(ids(IN_THE_SAME_WORDS.matchDecisions(given('One.'), recorded))).toEqual(['merge:1']);
    expect(ids(IN_THE_SAME_WORDS.matchDecisions(given('Three.'), recorded))).toEqual([undefined]);
  });

  test('a mutation repeats one that holds, in whatever words', () => {
    expect(ids(IN_EFFECT.matchDecisions(given('One.'), recorded))).toEqual(['merge:2']);
    expect(ids(IN_EFFECT.matchDecisions(given('One.'), recorded.slice(0, 1)))).toEqual([undefined]);
  });

  test('undoing names one, whichever others say the same', () => {
    expect(ids(decisionNamed('merge:3').matchDecisions(given('Two.'), recorded))).toEqual(['merge:3']);
  });
});
