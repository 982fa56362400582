import { Qualifier } from '../../../../src/domain/claims/qualifier.js';
import { disputeGap, type DisputedNumber } from '../../../../src/domain/disputes/dispute-gap.js';
import { DisputeKind } from '../../../../src/domain/disputes/kind.js';
import { DisputeRole } from '../../../../src/rules/disputes/found-dispute.js';

type Numbers = Partial<NonNullable<DisputedNumber['quantity']>>;

const number = (role: DisputeRole, quantity: Numbers, scope = 'all'): DisputedNumber => ({
  role,
  scope,
  quantity: {
    measure: 'killed',
    unit: null,
    low: null,
    best: null,
    high: null,
    qualifier: Qualifier.EXACT,
    ...quantity,
  },
});
const statement = (quantity: Numbers) => number(DisputeRole.STATEMENT, quantity);
const total = (quantity: Numbers) => number(DisputeRole.TOTAL, quantity);
const part = (scope: string, quantity: Numbers) => number(DisputeRole.PART, quantity, scope);

test.each<[string, readonly DisputedNumber[], number]>([
  ['two numbers', [statement({ best: 250 }), statement({ best: 200 })], 0.2],
  ['the two furthest apart of three', [4, 10, 8].map((best) => statement({ best })), 0.6],
  ['none against some', [statement({ best: 0 }), statement({ best: 3 })], 1],
  [
    'ranges without a best, at their nearest ends',
    [statement({ low: 1, high: 5 }), statement({ best: 10 })],
    0.5,
  ],
  [
    'bounds',
    [
      statement({ best: 20, qualifier: Qualifier.AT_MOST }),
      statement({ low: 25, qualifier: Qualifier.AT_LEAST }),
    ],
    0.2,
  ],
])('a contradiction: %s', (_, numbers, gap) => {
  expect(disputeGap(DisputeKind.CONTRADICTION, numbers)).toBe(gap);
});

test.each<[string, readonly DisputedNumber[], number]>([
  ['one part that is larger', [total({ best: 100 }), part('west', { best: 125 })], 0.2],
  ['several that add up', [total({ best: 10 }), part('west', { best: 15 }), part('east', { best: 5 })], 0.5],
  [
    'each at the least that is said of it, the total at the most',
    [
      total({ low: 5, best: 8, high: 10 }),
      part('west', { best: 15 }),
      part('west', { best: 20 }),
      part('east', { low: 5, high: 9 }),
    ],
    0.5,
  ],
])('parts: %s', (_, numbers, gap) => {
  expect(disputeGap(DisputeKind.INCONSISTENT_PARTS, numbers)).toBe(gap);
});

test('a denial has none', () => {
  const denial = { role: DisputeRole.DENIAL, scope: 'all', quantity: null };
  expect(disputeGap(DisputeKind.DENIAL, [statement({ best: 3 }), denial])).toBeNull();
});
