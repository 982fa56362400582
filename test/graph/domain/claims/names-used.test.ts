import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { emptyDatabase } from '../../../support/database.js';
import { exportText } from '../../../support/exports/export-text.js';
import { TestGraph } from '../../../support/graph.js';
import { newestWrite } from '../../traversal/as-known-then.js';

const dossier = {
  actors: [
    { id: 'actor:isis', name: 'Islamic State', kind: 'ARMED_GROUP' },
    { id: 'actor:is', name: 'IS', kind: 'ARMED_GROUP' },
    { id: 'actor:speaker', name: 'Speaker', kind: 'PERSON' },
  ],
  places: [{ id: 'place:baghouz', name: 'Al-Baghouz', kind: 'VILLAGE' }],
  documents: [{ id: 'document:paper', kind: 'REPORT', title: 'Paper' }],
  events: [{ id: 'event:strike', kind: 'STRIKE', title: 'Strike' }],
  claims: [
    {
      ...{
        id: 'claim:on',
        text: 'On IS.',
        subject: 'event:strike',
        predicate: 'TARGETED',
        object: 'actor:is',
      },
      ...{ saidBy: ['actor:speaker'], document: 'document:paper' },
      namesUsed: [
        { node: 'actor:speaker', name: 'A spokesman' },
        { node: 'actor:is', name: 'IS' },
      ],
    },
    {
      ...{ id: 'claim:killed', text: 'Killed 7 IS.', subject: 'event:strike', predicate: 'MEASURED' },
      ...{ quantity: { measure: 'killed', best: 7 }, saidBy: ['actor:speaker'], document: 'document:paper' },
      ...{ scopeActor: 'actor:isis', scopePlace: 'place:baghouz' },
      namesUsed: [
        { node: 'actor:isis', name: 'ISIL' },
        { node: 'place:baghouz', name: 'Baghuz' },
      ],
    },
  ],
};

let graph: TestGraph;
beforeEach(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, dossier);
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
});

const NAMES = `claims { nodes { id namesUsed { name node { id ... on Actor { name } ... on Place { name } } } } }`;
const MERGE = 'mutation { merge(keep: "actor:isis", merge: ["actor:is"], reason: "The same.") { id } }';

/** The names of each claim, as `name for id`. */
async function names(at?: string): Promise<Record<string, string[]>> {
  const { claims } =
    at === undefined ? await graph.query(`{ ${NAMES} }`) : await graph.queryAsOf(at, `{ ${NAMES} }`);
  return Object.fromEntries(
    claims.nodes.map(({ id, namesUsed }: any) => [
      id,
      namesUsed.map(({ name, node }: any) => `${name} for ${node.id}`),
    ]),
  );
}

const KILLED = ['ISIL for actor:isis', 'Baghuz for place:baghouz'];

test('are those that differ from the present names', async () => {
  expect(await names()).toEqual({
    'claim:killed': KILLED,
    'claim:on': ['A spokesman for actor:speaker'],
  });
});

test('follow merges, and are as they were at any instant', async () => {
  const before = await newestWrite(graph);
  const { merge } = await graph.query(MERGE);
  const merged = await newestWrite(graph);
  const after = {
    'claim:killed': KILLED,
    'claim:on': ['IS for actor:isis', 'A spokesman for actor:speaker'],
  };
  expect(await names()).toEqual(after);
  await graph.query('mutation ($id: ID!) { undoMerge(id: $id) { id } }', { id: merge.id });
  expect((await names())['claim:on']).toEqual(['A spokesman for actor:speaker']);
  expect(await names(merged)).toEqual(after);
  expect((await names(before))['claim:on']).toEqual(['A spokesman for actor:speaker']);
});

test('change with the present names, not with the claim', async () => {
  await ingest(graph.database, { actors: [{ id: 'actor:isis', name: 'ISIL', kind: 'ARMED_GROUP' }] });
  expect((await names())['claim:killed']).toEqual(['Baghuz for place:baghouz']);
});

test('are part of a claim, which never changes; their order is not', async () => {
  const again = structuredClone(dossier);
  again.claims[0]?.namesUsed.reverse();
  expect(await ingest(graph.database, again)).toMatchObject({ created: 0, updated: 0 });
  const [first] = again.claims;
  if (first) first.namesUsed = [{ node: 'actor:is', name: 'Daesh' }];
  await expect(ingest(graph.database, again)).rejects.toThrow('claim:on');
});

test('are read with anything else of their nodes, under any key, also in a snapshot', async () => {
  const at = await newestWrite(graph);
  const { asOf } = await graph.query(`{ asOf(at: "${at}") { claim(id: "claim:killed") {
    namesUsed { called: name it: node { __typename } node { id } } } } }`);
  expect(asOf.claim.namesUsed).toEqual([
    { called: 'ISIL', it: { __typename: 'Organization' }, node: { id: `actor:isis@${at}` } },
    { called: 'Baghuz', it: { __typename: 'Place' }, node: { id: `place:baghouz@${at}` } },
  ]);
});

test('go out in exports, and come in again', async () => {
  await graph.query(MERGE);
  expect(await exportText(graph, 'json-ld')).toContain(
    '{"@type":"NameUsed","named":"actor:isis","name":"IS"}',
  );
  const text = await exportText(graph, 'dossier');
  await emptyDatabase(graph.database);
  await ingest(graph.database, JSON.parse(text));
  expect(await exportText(graph, 'dossier')).toBe(text);
  expect((await names())['claim:on']).toEqual(['IS for actor:isis', 'A spokesman for actor:speaker']);
});
