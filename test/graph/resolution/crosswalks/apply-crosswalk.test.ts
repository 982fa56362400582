import { applyCrosswalk } from '../../../../src/resolution/crosswalks/apply-crosswalk.js';
import { rehearsal } from '../../../../src/resolution/crosswalks/rehearsal.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { MergeGraph, undoing } from '../merge/merge-graph.js';
import { digestOf } from '../../../support/digest.js';

const twins = new MergeGraph();
const sender = { writer: 'writer', decider: 'a crosswalk' };
const { signal } = new AbortController();

const merge = (keep: string, other: string, reason = 'The same name.') => ({ keep, merge: [other], reason });
const contents = {
  dossier: {
    merges: [merge('actor:isis', 'actor:daesh'), merge('actor:isis', 'actor:elsewhere')],
    refusals: [{ one: 'actor:isis', other: 'actor:branch', reason: 'A part of it.' }],
  },
  placeOf: (path: string) => `in ${path}`,
};

/** What became of each decision. */
async function apply(given: typeof contents = contents, writes = twins.database): Promise<string[]> {
  const { settled } = await applyCrosswalk(
    { contents: given },
    { database: twins.database, writes, sender, signal },
  );
  return settled.map(({ outcome, one, other }) => `${outcome}: ${other}, ${one}`);
}

const decisions = async () =>
  twins.graph.query(`{
    merges { nodes { id kept { id } merged { id } reason decidedBy undoneAt } }
    mergeRefusals { nodes { pair { id } reason decidedBy } }
  }`);

const FIRST = [
  'not in the graph: actor:elsewhere, actor:isis',
  'merged: actor:daesh, actor:isis',
  'kept apart: actor:branch, actor:isis',
];

test('what the graph has is merged or kept apart, with who and why', async () => {
  expect(await apply()).toEqual(FIRST);
  const by = { decidedBy: 'a crosswalk' };
  expect(await decisions()).toMatchObject({
    merges: { nodes: [{ kept: { id: 'actor:isis' }, merged: [{ id: 'actor:daesh' }], ...by }] },
    mergeRefusals: {
      nodes: [{ pair: [{ id: 'actor:branch' }, { id: 'actor:isis' }], reason: 'A part of it.', ...by }],
    },
  });
});

test('twice is the same as once', async () => {
  await apply();
  const digest = await digestOf(twins.database);
  expect(await apply()).toEqual([
    FIRST[0],
    'already decided: actor:daesh, actor:isis',
    'already decided: actor:branch, actor:isis',
  ]);
  expect(await digestOf(twins.database)).toBe(digest);
});

test('a merge is undone like any other, and not done again', async () => {
  const digest = await digestOf(twins.database);
  await apply();
  const [made] = (await decisions())['merges'].nodes;
  await twins.graph.query(undoing(made.id));
  expect(await apply()).toContain('undone here before: actor:daesh, actor:isis');
  expect((await decisions())['merges'].nodes).toHaveLength(1);
  expect(await digestOf(twins.database)).not.toBe(digest);
});

test('a rehearsal tells the same and writes nothing', async () => {
  const digest = await digestOf(twins.database);
  expect(await apply(contents, rehearsal(twins.database) as typeof twins.database)).toEqual(FIRST);
  expect(await digestOf(twins.database)).toBe(digest);
});

test.each([
  ['applied', () => twins.database],
  ['rehearsed', () => rehearsal(twins.database) as typeof twins.database],
])('what cannot be one is told by its place when it is %s, and nothing is written', async (_, writes) => {
  const digest = await digestOf(twins.database);
  const merges = [merge('actor:isis', 'actor:daesh'), merge('actor:branch', 'actor:speaker')];
  const given = { ...contents, dossier: { merges, refusals: [] } };
  await expect(apply(given, writes())).rejects.toMatchObject({
    problems: [{ code: 'WRONG_KIND', path: 'in merges[1].merge[0]' }],
  });
  expect(await digestOf(twins.database)).toBe(digest);
});

test('what somebody decided otherwise stands', async () => {
  await twins.graph.query(
    'mutation { refuseMerge(one: "actor:daesh", other: "actor:isis", reason: "Not sure.") { id } }',
  );
  expect(await apply()).toContain('decided otherwise here: actor:daesh, actor:isis');
  expect((await verify(twins.database)).differences).toEqual([]);
});
