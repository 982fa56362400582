import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { byArmy, byObservers, campaign, strikes } from '../derive/counting-dossier.js';
import { change, connectToTestDatabase, emptyDatabase } from '../../../support/database.js';

let database: Database;

beforeAll(async () => {
  database = await connectToTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptyDatabase(database);
  const dossier = campaign();
  await ingest(database, {
    ...dossier,
    claims: [
      ...dossier.claims,
      { ...byArmy('claim:total'), ...strikes('event:campaign', 250) },
      { ...byArmy('claim:east'), ...strikes('event:east', 193) },
      { ...byArmy('claim:killed'), ...killed(3) },
      { ...byObservers('claim:also-killed'), ...killed(5) },
    ],
  });
  expect((await verify(database)).differences).toEqual([]);
});

const killed = (best: number) => ({
  subject: 'event:east',
  predicate: 'MEASURED',
  quantity: { measure: 'killed', best },
});
const found = async () => (await verify(database)).differences;

test('a dispute that is not there', async () => {
  await change(database, 'MATCH (dispute:Dispute) DETACH DELETE dispute');
  expect(await found()).toEqual([
    {
      what: expect.stringMatching(/^dispute:/),
      expected: 'CONTRADICTION among claim:also-killed, claim:killed',
      stored: null,
    },
  ]);
});

test('a dispute that nothing supports', async () => {
  await change(
    database,
    `MATCH (claim:Claim {id: 'claim:total'})
     CREATE (:Dispute {id: 'dispute:x', home: 'event:campaign'})-[:AMONG]->(claim)`,
  );
  expect(await found()).toEqual([{ what: 'dispute:x', expected: null, stored: 'an open dispute' }]);
});

test('a dispute that is sorted wrongly', async () => {
  await change(database, 'MATCH (dispute:Dispute) SET dispute.byGap = "last"');
  expect(await found()).toEqual([
    {
      what: expect.stringMatching(/^dispute:.*: byGap$/),
      expected: expect.stringContaining(' event:east killed CONTRADICTION dispute:'),
      stored: 'last',
    },
  ]);
});

test('a figure that does not follow', async () => {
  await change(database, 'MATCH (claim:Claim) WHERE claim.derivationRule IS NOT NULL SET claim.best = 58.0');
  expect(await found()).toEqual([
    {
      what: 'figure worked out for event:west',
      expected: '57 strikes: total − Eastland = 250 − 193',
      stored: '58 strikes: total − Eastland = 250 − 193',
    },
  ]);
});

test('a figure that is not there', async () => {
  await change(database, 'MATCH (claim:Claim) WHERE claim.derivationRule IS NOT NULL DETACH DELETE claim');
  expect(await found()).toEqual([
    {
      what: 'figure worked out for event:west',
      expected: '57 strikes: total − Eastland = 250 − 193',
      stored: null,
    },
  ]);
});
