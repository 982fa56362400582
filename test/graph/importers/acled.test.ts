import { rm } from 'node:fs/promises';
import { acledDeleted } from '../../../src/importers/acled/deleted.js';
import { acled } from '../../../src/importers/acled/importer.js';
import { change } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';
import { tableWith } from '../../support/importers/acled/support.js';
import { Tables } from '../../support/importers/importing.js';

let graph: TestGraph;
let tables: Tables;

beforeAll(async () => {
  graph = await TestGraph.empty();
  tables = await Tables.create();
});
afterAll(async () => {
  await graph.close();
  await rm(tables.folder, { recursive: true });
});

async function bring(...rows: readonly Record<string, string>[]) {
  const { summary: account, failure } = await tables.importAs(acled, graph.database, tableWith(rows));
  if (failure !== null) throw failure as Error;
  expect(account.rows.rejected).toBe(0);
  return account;
}

const pointOf = async (key: string): Promise<unknown> => {
  const [row] = await graph.database.read({
    text: 'MATCH ({id: $id})-[:OCCURRED_AT]->(place) RETURN [place.location.latitude, place.location.longitude] AS point',
    parameters: { id: `event:acled-${key}` },
  });
  return row?.[0];
};

const kindOf = async (id: string): Promise<unknown> => {
  const [row] = await graph.database.read({
    text: 'MATCH (actor {id: $id}) RETURN actor.kind AS kind',
    parameters: { id },
  });
  return row?.[0];
};

test('each event lies where its own row puts it, and a later file does not move it', async () => {
  const at = (key: string, latitude: string, longitude: string) => ({
    ...{ event_id_cnty: key, location: 'Beta', geo_precision: '1' },
    ...{ latitude, longitude },
  });
  await bring(at('ZZZ1', '33.10', '44.20'), at('ZZZ2', '34.90', '46.80'));
  await bring(at('ZZZ3', '35.5', '47'));
  expect(await Promise.all(['ZZZ1', 'ZZZ2', 'ZZZ3'].map(pointOf))).toEqual([
    [33.1, 44.2],
    [34.9, 46.8],
    [35.5, 47],
  ]);
});

test.each([
  ['in the order of rows', (coded: object, guessed: object) => [[guessed, coded]]],
  ['in the order of files', (coded: object, guessed: object) => [[guessed], [coded]]],
  ['with the guess last', (coded: object, guessed: object) => [[coded], [guessed]]],
])('a coded kind wins over a guess, %s', async (title, files) => {
  const name = `Front, ${title}`;
  const coded = { event_id_cnty: 'ZZZ10', actor1: name, inter1: '2' };
  const guessed = { event_id_cnty: 'ZZZ11', assoc_actor_2: name };
  for (const rows of files(coded, guessed)) await bring(...(rows as Record<string, string>[]));
  expect(await kindOf(`actor:acled-front-${title.replaceAll(' ', '-')}`)).toBe('ARMED_GROUP');
});

test('what ACLED has deleted is withdrawn, and an older file does not bring it back', async () => {
  const row = { event_id_cnty: 'ZZZ20', actor1: 'Lake Guard', timestamp: '1700000000' };
  await bring(row);
  const list = 'event_id_cnty,deleted_timestamp\nZZZ20,1710000000\n';
  expect((await tables.importAs(acledDeleted, graph.database, list)).summary.rows.changed).toBe(1);
  expect((await bring(row)).rows.superseded).toBe(1);
  const [live] = await graph.database.read({
    text: 'MATCH (claim:Claim {subject: $id}) WHERE claim.live RETURN count(claim) AS live',
    parameters: { id: 'event:acled-ZZZ20' },
  });
  expect(live?.[0]).toBe(0);
});

test('a claim that an earlier version of this program kept without names is the same claim', async () => {
  const row = { event_id_cnty: 'ZZZ30', actor1: 'Harbour Watch', timestamp: '1700000000' };
  await bring(row);
  const names = async () => {
    const { claim } = await graph.query(
      '{ claim(id: "claim:acled-ZZZ30/actor1") { supersededBy { id } object { ... on Actor { name } } } }',
    );
    return claim;
  };
  const before = await names();
  await change(graph.database, 'MATCH (claim:Claim) REMOVE claim.namesUsed');
  const { rows } = await bring(row);
  expect(rows).toMatchObject({ created: 0, changed: 0 });
  expect(await names()).toEqual(before);
  // What the row says otherwise now is another claim, with its names.
  await bring({ ...row, actor1: 'Harbour Guard', timestamp: '1700000001' });
  const [stored] = await graph.database.read({
    text: "MATCH (claim:Claim {id: 'claim:acled-ZZZ30/actor1~2'}) RETURN claim.namesUsed",
    parameters: {},
  });
  expect(stored?.[0]).toEqual(['actor:acled-harbour-guard Harbour Guard']);
});
