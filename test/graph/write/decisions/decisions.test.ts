import { ingest } from '../../../../src/write/ingest.js';
import { senderNamed } from '../../../../src/write/sender.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { digestOf } from '../../../support/digest.js';
import { TestGraph } from '../../../support/graph.js';
import { said, smallDossier } from '../small-dossier.js';

let graph: TestGraph;

beforeEach(async () => {
  graph = await TestGraph.empty();
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
});

const RETRACTION = { claim: 'claim:by-army', kind: 'RETRACTED', reason: 'It was wrong.' };
const rank = (to: string, reason = `To ${to}.`) => ({
  claim: 'claim:by-army',
  kind: 'RANKED',
  rank: to,
  reason,
  decidedBy: 'Ann',
});

const decided = async () => {
  const { claim } = await graph.query(
    '{ claim(id: "claim:by-army") { rank retractedAt decisions { kind rank reason decidedBy } } }',
  );
  return claim;
};
const perpetrators = async (): Promise<string[]> => {
  const { event } = await graph.query('{ event(id: "event:strike") { perpetrators { id } } }');
  return event.perpetrators.map(({ id }: { id: string }) => id);
};
/** What was decided of a claim, in a dossier that is taken in twice: it must change nothing the second time. */
const twice = async (dossier: object, created: number): Promise<void> => {
  expect(await ingest(graph.database, dossier, senderNamed('Bob'))).toMatchObject({ created });
  const digest = await digestOf(graph.database);
  expect(await ingest(graph.database, dossier, senderNamed('Cem'))).toMatchObject({ created: 0, updated: 0 });
  expect(await digestOf(graph.database)).toBe(digest);
};

test('a dossier may say what is decided of its own claims', async () => {
  await twice({ ...smallDossier(), decisions: [rank('PREFERRED'), RETRACTION] }, 18);
  const claim = await decided();
  expect(claim).toMatchObject({ rank: 'PREFERRED', retractedAt: expect.any(String) });
  expect(claim.decisions).toEqual([
    { kind: 'RANKED', rank: 'PREFERRED', reason: 'To PREFERRED.', decidedBy: 'Ann' },
    { kind: 'RETRACTED', rank: null, reason: 'It was wrong.', decidedBy: 'Bob' },
  ]);
  expect(await perpetrators()).toEqual([]);
});

test('a dossier may say what is decided of claims that are known', async () => {
  await ingest(graph.database, smallDossier());
  await twice({ decisions: [RETRACTION] }, 1);
  expect(await perpetrators()).toEqual([]);
});

test('decisions count in the order given, and each is kept', async () => {
  await ingest(graph.database, smallDossier());
  const ranks = ['DEPRECATED', 'NORMAL', 'DEPRECATED', 'PREFERRED'];
  await twice({ decisions: ranks.map((to) => rank(to)) }, 4);
  const { decisions, rank: last } = await decided();
  expect([last, decisions.map((one: { rank: string }) => one.rank)]).toEqual(['PREFERRED', ranks]);
  expect(await perpetrators()).toEqual(['actor:army']);
});

test('a dossier that comes again does not undo what has been decided since', async () => {
  await ingest(graph.database, { ...smallDossier(), decisions: [rank('DEPRECATED')] });
  await ingest(graph.database, { decisions: [rank('NORMAL')] });
  expect(await ingest(graph.database, { ...smallDossier(), decisions: [rank('DEPRECATED')] })).toEqual({
    created: 0,
    updated: 0,
    unchanged: 17,
  });
  expect(await perpetrators()).toEqual(['actor:army']);
});

test('retracting what supersedes brings back what it superseded, also in one dossier', async () => {
  const correction = {
    ...said('claim:correction'),
    subject: 'event:strike',
    predicate: 'PERPETRATED_BY',
    object: 'actor:rebels',
    supersedes: ['claim:by-army'],
  };
  const dossier = {
    claims: [correction],
    decisions: [{ ...RETRACTION, claim: 'claim:correction' }],
  };
  await ingest(graph.database, smallDossier());
  await twice(dossier, 2);
  expect(await perpetrators()).toEqual(['actor:army']);
  const { decisions } = await decided();
  expect(decisions).toEqual([]);
});

test('what two claims supersede stays superseded when one of them is retracted, also in one dossier', async () => {
  const correction = (id: string) => ({
    ...said(id),
    subject: 'event:strike',
    predicate: 'PERPETRATED_BY',
    object: 'actor:rebels',
    supersedes: ['claim:by-army'],
  });
  const dossier = smallDossier();
  await ingest(graph.database, {
    ...dossier,
    claims: [...dossier.claims, correction('claim:one'), correction('claim:other')],
    decisions: [{ claim: 'claim:one', kind: 'RETRACTED', reason: 'It was wrong.' }],
  });
  expect(await perpetrators()).toEqual(['actor:rebels']);
});

test('the mutation decides in the name of its sender', async () => {
  await ingest(graph.database, smallDossier());
  await graph.query(`mutation {
    ingest(dossier: { decisions: [{ claim: "claim:by-army", kind: RETRACTED, reason: "Wrong." }] }) { created }
  }`);
  expect((await decided()).decisions).toMatchObject([{ decidedBy: 'tester' }]);
});

test('a decision on a claim that is nowhere names the nearest, and leaves nothing', async () => {
  const dossier = { ...smallDossier(), decisions: [{ ...RETRACTION, claim: 'claim:by-armi' }] };
  await expect(ingest(graph.database, dossier)).rejects.toMatchObject({
    problems: [
      { code: 'UNKNOWN_ID', path: 'decisions[0].claim', hint: expect.stringContaining('claim:by-army') },
    ],
  });
  expect(await graph.database.read({ text: 'MATCH (claim:Claim) RETURN claim.id', parameters: {} })).toEqual(
    [],
  );
});
