import type { WrongDossier } from './wrong-dossier.js';

const decided = (fields: object) => (dossier: object) => ({
  ...dossier,
  decisions: [{ claim: 'claim:by-army', kind: 'RETRACTED', reason: 'It was wrong.', ...fields }],
});

/** Decisions that cannot be taken. */
export const DECISIONS: readonly WrongDossier[] = [
  ['a decision of no sort', decided({ kind: 'FORGOTTEN' }), 'INVALID_ARGUMENT', 'decisions[0].kind'],
  ['a decision without a reason', decided({ reason: undefined }), 'INVALID_ARGUMENT', 'decisions[0].reason'],
  ['an empty reason', decided({ reason: ' ' }), 'INVALID_ARGUMENT', 'decisions[0].reason'],
  ['an endless reason', decided({ reason: 'x'.repeat(2_001) }), 'LIMIT_EXCEEDED', 'decisions[0].reason'],
  ['a ranking without a rank', decided({ kind: 'RANKED' }), 'INVALID_ARGUMENT', 'decisions[0].rank'],
  ['a retraction with a rank', decided({ rank: 'NORMAL' }), 'INVALID_ARGUMENT', 'decisions[0].rank'],
  ['a decision on an event', decided({ claim: 'event:strike' }), 'WRONG_KIND', 'decisions[0].claim'],
  ['a decision by two lines', decided({ decidedBy: 'A\nB' }), 'INVALID_ARGUMENT', 'decisions[0].decidedBy'],
  ['a decision with a field too many', decided({ when: '2019' }), 'INVALID_ARGUMENT', 'decisions[0].when'],
];
