import { ingest } from '../../../src/write/ingest.js';
import { verify } from '../../../src/write/verify/verify.js';
import type { Database } from '../../../src/neo4j/database.js';
import { change, connectToTestDatabase, emptyDatabase } from '../../support/database.js';
import { digestOf } from '../../support/digest.js';
import { said, smallDossier } from './small-dossier.js';

let database: Database;

beforeAll(async () => {
  database = await connectToTestDatabase();
});
beforeEach(() => emptyDatabase(database));
afterEach(async () => {
  expect((await verify(database)).differences).toEqual([]);
});
afterAll(() => database.close());

const rows = (text: string): Promise<unknown[][]> => database.read({ text, parameters: {} });

/** Relationships from one record to another, as `type` or `type until` when it has ended. */
const edgesBetween = async (source: string, target: string): Promise<unknown[]> =>
  (
    await database.read({
      text: `MATCH (source {id: $source})-[edge]->(target {id: $target})
             RETURN type(edge) + CASE WHEN edge.until IS NULL THEN '' ELSE ' until' END ORDER BY edge.from`,
      parameters: { source, target },
    })
  ).flat();

const STRIKES = { subject: 'event:strike', predicate: 'MEASURED', quantity: { measure: 'strikes', best: 4 } };

test('the same dossier twice changes nothing', async () => {
  expect(await ingest(database, smallDossier())).toEqual({ created: 16, updated: 0, unchanged: 0 });
  const before = await digestOf(database);
  expect(await ingest(database, smallDossier())).toEqual({ created: 0, updated: 0, unchanged: 16 });
  expect(await digestOf(database)).toBe(before);
});

test('the order of records does not matter, nor whether they come in one dossier or several', async () => {
  const { actors, places, documents, events, claims } = smallDossier();
  await ingest(database, { actors, places: places.toReversed() });
  await ingest(database, { documents: documents.toReversed(), events: events.toReversed() });
  await ingest(database, { claims: claims.toReversed() });
  expect(await edgesBetween('event:strike', 'actor:army')).toEqual(['PERPETRATED_BY']);
  expect(await ingest(database, smallDossier())).toMatchObject({ unchanged: 16 });
});

test('an empty dossier is a dossier', async () => {
  expect(await ingest(database, {})).toEqual({ created: 0, updated: 0, unchanged: 0 });
  expect(await ingest(database, { actors: null, claims: [] })).toEqual({
    created: 0,
    updated: 0,
    unchanged: 0,
  });
});

test('dossiers that come at the same time are taken in one after the other, and nothing doubles', async () => {
  const reports = await Promise.all([1, 2, 3, 4].map(() => ingest(database, smallDossier())));
  expect(reports.map(({ created }) => created).sort()).toEqual([0, 0, 0, 16]);
  expect(reports.map(({ unchanged }) => unchanged).sort()).toEqual([0, 16, 16, 16]);
});

test('every write has a later instant than the one before', async () => {
  const { actors } = smallDossier();
  for (const actor of actors) await ingest(database, { actors: [actor] });
  const instants = (
    await rows('MATCH (actor:Actor) RETURN actor.recordedAt.epochMillis ORDER BY actor.recordedAt')
  ).flat();
  expect(new Set(instants).size).toBe(actors.length);
});

test('a clock that was set back does not turn the order round', async () => {
  await ingest(database, { actors: smallDossier().actors.slice(0, 1) });
  await change(database, "MATCH (ledger:Ledger) SET ledger.recordedAt = datetime('2999-01-01T00:00:00Z')");
  await ingest(database, { actors: smallDossier().actors.slice(1, 2) });
  expect(await rows("MATCH (actor:Actor {id: 'actor:rebels'}) RETURN toString(actor.recordedAt)")).toEqual([
    ['2999-01-01T00:00:00.001Z'],
  ]);
});

describe('a revision', () => {
  beforeEach(() => ingest(database, smallDossier()));

  test('replaces what it gives, keeps what it leaves out, clears what is null', async () => {
    const army = { id: 'actor:army', name: 'The Grand Army', kind: 'ARMED_FORCES', description: null };
    expect(await ingest(database, { actors: [army] })).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(
      await rows(
        "MATCH (actor:Actor {id: 'actor:army'}) RETURN actor.name, actor.aliases, actor.description",
      ),
    ).toEqual([['The Grand Army', ['The Army'], null]]);
    expect(await ingest(database, { actors: [army] })).toEqual({ created: 0, updated: 0, unchanged: 1 });
  });

  test('keeps what was said before, and for how long', async () => {
    await ingest(database, { places: [{ id: 'place:town', name: 'Old Town', kind: 'TOWN' }] });
    await ingest(database, { places: [{ id: 'place:town', name: 'New Town', kind: 'CITY' }] });
    expect(
      await rows(`
        MATCH (place:Place {id: 'place:town'}), (first:Revision {name: 'Town'}), (second:Revision {name: 'Old Town'})
        RETURN first.id, first.kind, first.location.latitude, first.from = place.recordedAt, first.until = second.from,
               second.until > second.from, place.location.latitude`),
    ).toEqual([['place:town', 'TOWN', 35, true, true, true, 35]]);
  });

  test('ends the edges that no longer hold and keeps the others as they were', async () => {
    await ingest(database, {
      places: [
        { id: 'place:province', name: 'Province', kind: 'PROVINCE', within: 'place:land' },
        { id: 'place:town', name: 'Town', kind: 'TOWN', within: 'place:province' },
      ],
      documents: [
        {
          id: 'document:release',
          kind: 'PRESS_RELEASE',
          title: 'Release',
          publishers: ['actor:army', 'actor:rebels'],
        },
      ],
      events: [{ id: 'event:strike', kind: 'STRIKE', title: 'Strike', partOf: null }],
    });
    expect(await edgesBetween('place:town', 'place:land')).toEqual(['WAS_WITHIN until']);
    expect(await edgesBetween('place:town', 'place:province')).toEqual(['WITHIN']);
    expect(await edgesBetween('document:release', 'actor:army')).toEqual(['PUBLISHED_BY']);
    expect(await edgesBetween('document:release', 'actor:rebels')).toEqual(['PUBLISHED_BY']);
    expect(await edgesBetween('event:strike', 'event:campaign')).toEqual(['WAS_PART_OF until']);
  });

  test('can take up again what had ended', async () => {
    const strike = { id: 'event:strike', kind: 'STRIKE', title: 'Strike' };
    await ingest(database, { events: [{ ...strike, partOf: null }] });
    await ingest(database, { events: [{ ...strike, partOf: 'event:campaign' }] });
    expect(await edgesBetween('event:strike', 'event:campaign')).toEqual(['WAS_PART_OF until', 'PART_OF']);
  });

  test('may turn the order of two places round in one dossier', async () => {
    await ingest(database, {
      places: [
        { id: 'place:land', name: 'Land', kind: 'COUNTRY', within: 'place:town' },
        { id: 'place:town', name: 'Town', kind: 'TOWN', within: null },
      ],
    });
    expect(await edgesBetween('place:land', 'place:town')).toEqual(['WITHIN']);
  });

  test('of coordinates moves the place', async () => {
    await ingest(database, {
      places: [
        {
          id: 'place:town',
          name: 'Town',
          kind: 'TOWN',
          latitude: null,
          longitude: null,
          uncertaintyMeters: null,
        },
      ],
    });
    expect(await rows("MATCH (place:Place {id: 'place:town'}) RETURN place.location")).toEqual([[null]]);
  });
});

describe('a claim', () => {
  beforeEach(() => ingest(database, smallDossier()));

  test('that is superseded no longer counts, and the edge that it drew has ended', async () => {
    const correction = {
      ...said('claim:by-rebels'),
      subject: 'event:strike',
      predicate: 'PERPETRATED_BY',
      object: 'actor:rebels',
    };
    await ingest(database, { claims: [{ ...correction, supersedes: ['claim:by-army'] }] });
    expect(await edgesBetween('event:strike', 'actor:army')).toEqual(['WAS_PERPETRATED_BY until']);
    expect(await edgesBetween('event:strike', 'actor:rebels')).toEqual(['PERPETRATED_BY']);
    expect(
      await rows(`
        MATCH (old:Claim {id: 'claim:by-army'})<-[:SUPERSEDES]-(new:Claim)
        RETURN old.live, old.liveFrom = [old.recordedAt], old.liveUntil = [new.recordedAt], new.live,
               toString(new.liveUntil[0])`),
    ).toEqual([[false, true, true, true, '9999-12-31T23:59:59.999Z']]);
    expect(await ingest(database, smallDossier())).toMatchObject({ unchanged: 16 });
  });

  test('stays superseded when what superseded it is superseded in turn', async () => {
    await ingest(database, { claims: [{ ...said('claim:2'), ...STRIKES, supersedes: ['claim:strikes'] }] });
    await ingest(database, { claims: [{ ...said('claim:3'), ...STRIKES, supersedes: ['claim:2'] }] });
    expect(await rows('MATCH (claim:Claim) WHERE NOT claim.live RETURN claim.id ORDER BY claim.id')).toEqual([
      ['claim:2'],
      ['claim:strikes'],
    ]);
  });

  test('superseded within the dossier that brings it was never live', async () => {
    await ingest(database, {
      claims: [
        { ...said('claim:2'), ...STRIKES },
        { ...said('claim:3'), ...STRIKES, supersedes: ['claim:2'] },
      ],
    });
    expect(await rows("MATCH (claim:Claim {id: 'claim:2'}) RETURN claim.live, claim.liveFrom")).toEqual([
      [false, []],
    ]);
  });

  test.each([{ polarity: 'DENIED' }, { rank: 'DEPRECATED' }])('with %j draws no edge', async (fields) => {
    const claim = {
      ...said('claim:by-rebels'),
      subject: 'event:strike',
      predicate: 'PERPETRATED_BY',
      object: 'actor:rebels',
    };
    await ingest(database, { claims: [{ ...claim, ...fields }] });
    expect(await edgesBetween('event:strike', 'actor:rebels')).toEqual([]);
    expect(await edgesBetween('claim:by-rebels', 'actor:rebels')).toEqual(['OBJECT']);
  });

  test('of a tie between actors gives its edge the title and the time', async () => {
    expect(
      await rows(`
        MATCH (:Actor {id: 'actor:speaker'})-[post:HOLDS_POST_IN]->(:Actor {id: 'actor:army'})
        RETURN post.claim, post.title, post.validTime, toString(post.validTimeLatest), post.validTimePrecision`),
    ).toEqual([['claim:post', 'Spokesman', '2019', '2019-12-31T23:59:59.999Z', 'YEAR']]);
  });

  test('fills what it leaves out with what that means', async () => {
    expect(
      await rows(
        "MATCH (claim:Claim {id: 'claim:strikes'}) RETURN claim.polarity, claim.rank, claim.qualifier, claim.supersedes, claim.quote",
      ),
    ).toEqual([['ASSERTED', 'NORMAL', 'EXACT', [], null]]);
    const spelledOut = {
      ...smallDossier().claims[1],
      polarity: 'ASSERTED',
      rank: null,
      quantity: { measure: 'strikes', best: 3, qualifier: 'EXACT', unit: null },
    };
    expect(await ingest(database, { claims: [spelledOut] })).toMatchObject({ unchanged: 1 });
  });
});

test('Cypher in any text stays text', async () => {
  const cypher = '\'}) DETACH DELETE (n) //"`$x} RETURN 1 UNION MATCH (n) DETACH DELETE n';
  const { actors, places, documents, events, claims } = smallDossier();
  const spoilt = {
    actors: actors.map((actor) => ({ ...actor, name: cypher, aliases: [cypher], description: cypher })),
    places: places.map((place) => ({ ...place, name: cypher, aliases: [cypher] })),
    documents: documents.map((document) => ({ ...document, title: cypher })),
    events: events.map((event) => ({ ...event, title: cypher, description: cypher })),
    claims: claims.map((claim) => ({
      ...claim,
      text: cypher,
      quote: cypher,
      ...('title' in claim && { title: cypher }),
      ...('weapon' in claim && { weapon: cypher }),
      ...('derivation' in claim && { derivation: cypher }),
      ...('effect' in claim && { effect: { kind: 'DESTROYED', object: cypher } }),
    })),
  };
  expect(await ingest(database, spoilt)).toEqual({ created: 16, updated: 0, unchanged: 0 });
  expect(await rows(`MATCH (node) WHERE node.name = '' OR node.id IS NOT NULL RETURN count(node)`)).toEqual([
    [17],
  ]);
  expect(await rows("MATCH (claim:Claim {id: 'claim:drone'}) RETURN claim.weapon, claim.text")).toEqual([
    [cypher, cypher],
  ]);
  expect(await ingest(database, spoilt)).toEqual({ created: 0, updated: 0, unchanged: 16 });
});

test('a field that would reach the prototype of everything is refused, and does not', async () => {
  const dossier: unknown = JSON.parse(
    '{"actors":[{"id":"actor:a","name":"A","kind":"MEDIA","__proto__":{"polluted":1}}]}',
  );
  await expect(ingest(database, dossier)).rejects.toMatchObject({
    problems: [{ code: 'INVALID_ARGUMENT', path: 'actors[0].__proto__' }],
  });
  expect({}).not.toHaveProperty('polluted');
});

test('numbers, times and letters come back as they were given', async () => {
  const name = 'al-Bāghūz Fawqānī — الباغوز 🏚';
  const quantity = { measure: 'share of territory', low: 0.1, best: 1 / 3, high: 1e300 };
  await ingest(database, {
    ...smallDossier(),
    places: [{ id: 'place:land', name, kind: 'COUNTRY', latitude: -0.000001, longitude: 179.999999 }],
    events: [...smallDossier().events, { id: 'event:far', kind: 'OTHER', title: 'Far', time: 'Y-12000' }],
    claims: [{ ...said('claim:share'), subject: 'event:far', predicate: 'MEASURED', quantity }],
  });
  expect(
    await rows(`
      MATCH (place:Place), (claim:Claim), (event:Event {id: 'event:far'})
      RETURN place.name, place.location.latitude, place.location.longitude, claim.low, claim.best, claim.high,
             event.timeEarliest.year`),
  ).toEqual([[name, -0.000001, 179.999999, 0.1, 1 / 3, 1e300, -12000]]);
});
