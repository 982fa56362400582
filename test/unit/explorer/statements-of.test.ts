import { axisEnd } from '../../../explorer/parts/statements/axis.js';
import type { StatementClaim } from '../../../explorer/parts/statements/statement-fragment.js';
import { statementsOf } from '../../../explorer/parts/statements/statements-of.js';
import { voicesOf } from '../../../explorer/parts/statements/voices.js';

const EVENT = { __typename: 'Event', id: 'event:one', title: 'One' } as const;

const by = (id: string) => ({
  ...{ __typename: 'Organization', id: `actor:${id}`, name: id, aliases: [] },
});

const claim = (id: string, who: string, best: number | null, more: Partial<StatementClaim> = {}) =>
  ({
    ...{ __typename: 'Claim', id, text: id, predicate: 'MEASURED', polarity: 'ASSERTED', rank: 'NORMAL' },
    ...{ retractedAt: null, subject: EVENT, object: null, post: null, weapon: null, effect: null },
    ...{ validTime: null, scopePlace: null, scopeActor: null, saidBy: [by(who)] },
    ...{ supersededBy: [], disputes: [] },
    quantity:
      best === null
        ? null
        : { measure: 'killed', unit: null, best, low: null, high: null, qualifier: 'EXACT' },
    ...more,
  }) as StatementClaim;

const idsOf = (claims: readonly StatementClaim[]) => claims.map(({ id }) => id);

const shown = (claims: readonly StatementClaim[], about: string | null = EVENT.id) => {
  const { groups, also, past } = statementsOf(claims, about);
  return {
    rows: groups.flatMap(({ statements }) => statements.map((one) => idsOf(one.claims))),
    also: idsOf(also),
    past: idsOf(past),
  };
};

test('what two say of the same is one row; of another part of it, another', () => {
  const civilians = { scopeActor: by('civilians') } as Partial<StatementClaim>;
  const claims = [claim('a', 'x', 5), claim('b', 'y', 7), claim('c', 'x', 2, civilians)];
  expect(shown(claims)).toEqual({ rows: [['a', 'b'], ['c']], also: [], past: [] });
});

test('zeros, repetitions and what has no number are folded; what is disputed is not', () => {
  const disputed = { disputes: [{ kind: 'NUMBERS_DIFFER' }] } as unknown as Partial<StatementClaim>;
  const claims = [
    claim('five', 'x', 5),
    claim('again', 'x', 5),
    claim('six', 'x', 6),
    claim('none', 'y', 0, { scopeActor: by('civilians') } as Partial<StatementClaim>),
    claim('by', 'x', null, { predicate: 'PERPETRATED_BY' }),
    claim('denied', 'y', null, { predicate: 'TARGETED', polarity: 'DENIED', ...disputed }),
    claim('zero', 'z', 0, disputed),
  ];
  expect(shown(claims)).toEqual({
    rows: [['five', 'six', 'zero'], ['denied']],
    also: ['again', 'none', 'by'],
    past: [],
  });
});

test('what is deprecated comes last, what is retracted or superseded is past', () => {
  const claims = [
    claim('old', 'x', 1, { rank: 'DEPRECATED' }),
    claim('withdrawn', 'x', 2, { retractedAt: '2020-01-01T00:00:00Z' }),
    claim('replaced', 'x', 3, { supersededBy: [{ id: 'new' }] }),
    claim('new', 'x', 4),
    claim('low', 'y', 9, { rank: 'DEPRECATED', scopeActor: by('civilians') } as Partial<StatementClaim>),
    claim('part', 'x', 2, { scopeActor: by('army') } as Partial<StatementClaim>),
  ];
  expect(shown(claims)).toEqual({
    rows: [['new', 'old'], ['part'], ['low']],
    also: [],
    past: ['withdrawn', 'replaced'],
  });
});

test('claims about several things are divided by what they are about', () => {
  const other = { ...EVENT, id: 'event:other' };
  const claims = [claim('a', 'x', 1), claim('b', 'x', 2, { subject: other }), claim('c', 'y', 3)];
  expect(shown(claims, null).rows).toEqual([['a', 'c'], ['b']]);
});

test('who says most has the first column, what is computed the last', () => {
  const computed = claim('sum', '', 3, { saidBy: [] });
  const claims = [computed, claim('a', 'x', 1), claim('b', 'y', 2), claim('c', 'y', 3)];
  expect(voicesOf(claims).map(({ key }) => key)).toEqual(['actor:y', 'actor:x', '']);
});

test.each([
  [[193, 180], 200],
  [[7], 8],
  [[4], 4],
  [[0.333], 0.4],
  [[0], 1],
  [[1_000_001], 1_500_000],
])('an axis for %j ends at %d', (values, end) => {
  const { quantity } = claim('a', 'x', 0);
  expect(axisEnd(values.flatMap((best) => (quantity ? [{ ...quantity, best }] : [])))).toBeCloseTo(end);
});
