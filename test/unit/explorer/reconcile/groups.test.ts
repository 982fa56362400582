import { groupsOf } from '../../../../explorer/views/reconcile/bulk/groups.js';

type Answer = Parameters<typeof groupsOf>[0];

const actor = (id: string) => ({
  __typename: 'Organization' as const,
  ...{ id, name: id, actorKind: 'ARMED_GROUP' as const },
});
const pair = (one: string, other: string, score = 0.9) => ({
  ...{ one: actor(one), other: actor(other), score, reasons: [{ text: 'much alike' }] },
});
const answer = (nodes: ReturnType<typeof pair>[], apart: [string, string][] = []): Answer => ({
  mergeCandidates: { totalCount: nodes.length, nodes },
  mergeRefusals: { nodes: apart.map((ids) => ({ pair: ids.map((id) => ({ id })) })) },
  eventFacets: [],
});
const inShort = (given: Answer) =>
  groupsOf(given).map(({ things, least, isApart }) => [things.map(({ id }) => id), least, isApart]);

test('what is paired with another of a group is in it, in whatever order the pairs come', () => {
  const groups = inShort(
    answer([pair('actor:a', 'actor:b', 0.95), pair('actor:c', 'actor:d'), pair('actor:b', 'actor:c', 0.85)]),
  );
  expect(groups).toEqual([[['actor:a', 'actor:b', 'actor:c', 'actor:d'], 0.85, false]]);
});

test('the largest groups come first, then the least likely', () => {
  const groups = inShort(
    answer([
      pair('actor:a', 'actor:b', 0.99),
      pair('actor:c', 'actor:d', 0.8),
      pair('actor:e', 'actor:f', 1),
      pair('actor:f', 'actor:g', 1),
    ]),
  );
  expect(groups.map(([ids]) => (ids as string[]).length)).toEqual([3, 2, 2]);
  expect(groups.map(([, least]) => least)).toEqual([1, 0.8, 0.99]);
});

test('a group in which two were told apart says so, even if these are no pair', () => {
  const groups = inShort(
    answer([pair('actor:a', 'actor:b'), pair('actor:b', 'actor:c')], [['actor:a', 'actor:c']]),
  );
  expect(groups).toEqual([[['actor:a', 'actor:b', 'actor:c'], 0.9, true]]);
});

test('of a group an id given by hand stays, rather than the key of a data set', () => {
  const [group] = groupsOf(answer([pair('actor:acled-7', 'actor:islamic-state')]));
  expect(group?.key).toBe('actor:islamic-state');
});
