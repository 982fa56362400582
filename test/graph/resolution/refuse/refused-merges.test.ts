import { digestOf } from '../../../support/digest.js';
import { failingAt } from '../../../support/faults.js';
import { MergeGraph, merging, undoing } from '../merge/merge-graph.js';

const twins = new MergeGraph();

describe('what cannot be merged', () => {
  test.each([
    ['into itself', ['actor:isis', 'actor:isis'], ['INVALID_ARGUMENT', 'merge[0]', 'into itself']],
    ['nothing', ['actor:isis'], ['INVALID_ARGUMENT', 'merge', 'nothing to merge']],
    ['twice', ['actor:isis', 'actor:daesh', 'actor:daesh'], ['INVALID_ARGUMENT', 'merge[1]', 'twice']],
    ['things of two kinds', ['actor:isis', 'place:land'], ['WRONG_KIND', 'merge[0]', 'names a place']],
    ['claims', ['claim:at', 'claim:branch'], ['WRONG_KIND', 'keep', 'names a claim']],
    ['what nobody knows', ['actor:isis', 'actor:dash'], ['UNKNOWN_ID', 'merge[0]', 'actor:dash']],
    ['what nobody knows', ['actor:iss', 'actor:daesh'], ['UNKNOWN_ID', 'keep', 'actor:iss']],
    [
      'a place with one that it lies within',
      ['place:street', 'place:baghuz'],
      ['CYCLE', 'merge', 'place:street lies within place:street'],
    ],
    [
      'places with one between them',
      ['place:street', 'place:land', 'place:baghuz'],
      ['CYCLE', 'merge', 'lies within'],
    ],
    ['an event with its part', ['event:raid', 'event:phase'], ['CYCLE', 'merge', 'is part of']],
    [
      'a document with what it relays through another',
      ['document:later', 'document:source'],
      ['CYCLE', 'merge', 'document:later relays document:copy relays document:later'],
    ],
  ])('%s', async (_, [keep = '', ...others], [code, path, message = '']) => {
    expect(await twins.refused(merging(keep, ...others))).toEqual([
      [code, path, expect.stringContaining(message)],
    ]);
  });

  test('what is merged already, into the one that is named', async () => {
    const { id } = await twins.merge('actor:isis', 'actor:daesh');
    const into = expect.stringContaining('“actor:daesh” has been merged into “actor:isis”');
    expect(await twins.refused(merging('actor:branch', 'actor:daesh'))).toEqual([
      ['ALREADY_MERGED', 'merge[0]', into],
    ]);
    expect(await twins.refused(merging('actor:daesh', 'actor:branch'))).toEqual([
      ['ALREADY_MERGED', 'keep', into],
    ]);
    const digest = await digestOf(twins.database);
    expect((await twins.merge('actor:isis', 'actor:daesh'))['id']).toBe(id);
    expect(await digestOf(twins.database)).toBe(digest);
  });

  test('without a reason', async () => {
    expect(await twins.refused(merging('actor:isis', 'actor:daesh').replace('The same.', ' '))).toMatchObject(
      [['INVALID_ARGUMENT', 'reason', expect.anything()]],
    );
  });
});

test('many at once: one of them decides, the others find it decided', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      twins.graph.execute(
        index % 2 ? merging('actor:isis', 'actor:daesh') : merging('actor:daesh', 'actor:isis'),
      ),
    ),
  );
  const decided = answers.flatMap(({ data }) => data?.['merge']?.id ?? []);
  expect(decided).toHaveLength(3);
  expect(new Set(decided).size).toBe(1);
  expect(answers.filter(({ errors }) => errors)).toHaveLength(3);
  expect((await twins.graph.query('{ merges { totalCount } }'))['merges'].totalCount).toBe(1);
});

test('a merge, or the undoing of one, that breaks off half-way leaves nothing', async () => {
  const breaking = async (mutation: string): Promise<number> => {
    const digest = await digestOf(twins.database);
    for (let broken = 0; ; broken += 1) {
      const { errors } = await twins.graph.execute(mutation, undefined, (database) =>
        failingAt(database, broken + 1),
      );
      if (!errors) return broken;
      expect(await digestOf(twins.database)).toBe(digest);
    }
  };
  expect(await breaking(merging('actor:isis', 'actor:daesh'))).toBeGreaterThan(10);
  const { merges } = await twins.graph.query('{ merges { nodes { id } } }');
  expect(await breaking(undoing(merges.nodes[0].id))).toBeGreaterThan(10);
});
