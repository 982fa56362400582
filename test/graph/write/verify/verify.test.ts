import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { change, connectToTestDatabase, emptyDatabase } from '../../../support/database.js';
import { smallDossier } from '../small-dossier.js';

let database: Database;

beforeAll(async () => {
  database = await connectToTestDatabase();
});
beforeEach(async () => {
  await emptyDatabase(database);
  await ingest(database, smallDossier());
});
afterAll(() => database.close());

test('finds nothing in an empty graph', async () => {
  await emptyDatabase(database);
  expect(await verify(database)).toEqual({ records: 0, relationships: 0, differences: [] });
});

test('finds no difference after an ingest, and says how much it looked at', async () => {
  const [[relationships]] = (await database.read({
    text: 'MATCH ()-[edge]->() RETURN count(edge)',
    parameters: {},
  })) as [[number]];
  expect(await verify(database)).toEqual({ records: 16, relationships, differences: [] });
});

test.each([
  [
    'a missing edge',
    'MATCH (:Event)-[edge:PERPETRATED_BY]->() DELETE edge',
    ['(event:strike)-[:PERPETRATED_BY]->(actor:army)'],
  ],
  [
    'a missing reference',
    'MATCH ()-[edge:STATED_IN]->() WITH edge LIMIT 1 DELETE edge',
    [expect.stringContaining('STATED_IN')],
  ],
  [
    'an edge that nothing supports',
    "MATCH (a:Actor {id: 'actor:rebels'}), (e:Event {id: 'event:strike'}) CREATE (e)-[:TARGETED {claim: 'claim:x'}]->(a)",
    ['(event:strike)-[:TARGETED]->(actor:rebels)'],
  ],
  [
    'an edge that is there twice',
    'MATCH (a)-[edge:WITHIN]->(b) CREATE (a)-[twin:WITHIN]->(b) SET twin = properties(edge)',
    ['(place:town)-[:WITHIN]->(place:land)'],
  ],
  [
    'an edge since another instant',
    'MATCH ()-[edge:WITHIN]->() SET edge.from = edge.from - duration({seconds: 1})',
    ['(place:town)-[:WITHIN]->(place:land)', '(place:town)-[:WITHIN]->(place:land)'],
  ],
  [
    'a claim that is not live',
    "MATCH (claim:Claim {id: 'claim:drone'}) SET claim.live = false",
    ['claim:drone: live'],
  ],
  [
    'periods that are not so',
    "MATCH (claim:Claim {id: 'claim:drone'}) SET claim.liveFrom = []",
    ['claim:drone: liveFrom'],
  ],
  [
    'a sort key out of order',
    "MATCH (event:Event {id: 'event:strike'}) SET event.byTime = 'x'",
    ['event:strike: byTime'],
  ],
  [
    'bounds of a time that are not its own',
    "MATCH (event:Event {id: 'event:strike'}) SET event.timeLatest = event.timeEarliest",
    ['event:strike: timeLatest'],
  ],
  [
    'a property that nobody gave',
    "MATCH (actor:Actor {id: 'actor:army'}) SET actor.note = 'x'",
    ['actor:army: note'],
  ],
  [
    'a property that is gone',
    "MATCH (place:Place {id: 'place:land'}) REMOVE place.byName",
    ['place:land: byName'],
  ],
  [
    'something that is there earlier than anybody speaks of it',
    "MATCH (actor:Actor {id: 'actor:army'}) SET actor.statedFrom = datetime('1999-01-01T00:00:00Z')",
    ['actor:army: since when it was stated'],
  ],
  [
    'an edge without the date of its claim',
    'MATCH (:Event)-[edge:PERPETRATED_BY]->() REMOVE edge.statedFrom',
    ['(event:strike)-[:PERPETRATED_BY]->(actor:army)', '(event:strike)-[:PERPETRATED_BY]->(actor:army)'],
  ],
  [
    'an edge that is said to have held once, and did not',
    "MATCH (a:Actor {id: 'actor:rebels'}), (e:Event {id: 'event:strike'}) CREATE (e)-[:ONCE_TARGETED {claim: 'claim:x'}]->(a)",
    ['(event:strike)-[:ONCE_TARGETED]->(actor:rebels)'],
  ],
])('finds %s', async (_, plant, found) => {
  await change(database, plant);
  const { differences } = await verify(database);
  expect(differences.map(({ what }) => what)).toEqual(found);
  for (const { expected, stored } of differences) expect(expected).not.toBe(stored);
});
