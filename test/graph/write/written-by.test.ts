import { startServer, type Reply, type TestServer } from '../../support/server/start-server.js';
import { emptyDatabase } from '../../support/database.js';
import { verify } from '../../../src/write/verify/verify.js';
import { said, smallDossier } from './small-dossier.js';

const TOKENS = { alice: 'the-token-of-alice', bob: 'the-token-of-bob--' };
const WRITERS = Object.entries(TOKENS)
  .map((pair) => pair.join(':'))
  .join(',');
const as = (name: keyof typeof TOKENS) => ({ authorization: `Bearer ${TOKENS[name]}` });

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_WRITERS: WRITERS });
  await emptyDatabase(server.database);
  await write('alice', smallDossier());
});
afterAll(() => server.stop());

async function write(name: keyof typeof TOKENS, dossier: object): Promise<void> {
  const { errors } = await server.execute(
    'mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created } }',
    { dossier },
    as(name),
  );
  expect(errors).toEqual([]);
}

const WHO = `{
  actor(id: "actor:army") { writtenBy }
  place(id: "place:town") { writtenBy }
  document(id: "document:paper") { writtenBy }
  event(id: "event:strike") { writtenBy }
  claim(id: "claim:strikes") { writtenBy }
}`;
const names = ({ data }: Reply) =>
  Object.values(data as Record<string, { writtenBy: string }>).map(({ writtenBy }) => writtenBy);

test('every record keeps who wrote it', async () => {
  expect(names(await server.execute(WHO, {}, as('bob')))).toEqual(Array<string>(5).fill('alice'));
});

test('what is said again keeps its writer; what is changed has another, and as of before, the first', async () => {
  await write('bob', smallDossier());
  expect(names(await server.execute(WHO, {}, as('bob')))).toEqual(Array<string>(5).fill('alice'));

  const between = new Date().toISOString();
  await write('bob', { actors: [{ id: 'actor:army', name: 'Army', kind: 'GOVERNMENT' }] });
  await write('bob', { claims: [{ ...said('claim:bob'), subject: 'event:strike', predicate: 'STATED' }] });
  const { data } = await server.execute(
    `query ($at: DateTime!) {
      actor(id: "actor:army") { kind writtenBy }
      claim(id: "claim:bob") { writtenBy }
      event(id: "event:strike") { writtenBy }
      asOf(at: $at) { actor(id: "actor:army") { kind writtenBy } }
    }`,
    { at: between },
    as('alice'),
  );
  expect(data).toEqual({
    actor: { kind: 'GOVERNMENT', writtenBy: 'bob' },
    claim: { writtenBy: 'bob' },
    event: { writtenBy: 'alice' },
    asOf: { actor: { kind: 'ARMED_FORCES', writtenBy: 'alice' } },
  });
  expect((await verify(server.database)).differences).toEqual([]);
});

test('decisions and merges keep it too, and change no name of what they decide on', async () => {
  const { errors } = await server.execute(
    `mutation {
      retractClaim(id: "claim:words", reason: "A test.") { id }
      assessClaim(id: "claim:drone", assessment: { credibility: 2 }) { id }
      merge(keep: "actor:army", merge: ["actor:rebels"], reason: "A test.") { id }
    }`,
    {},
    as('bob'),
  );
  expect(errors).toEqual([]);
  const stored = await server.database.read({
    text: `MATCH (node) WHERE node:Decision OR node:Assessment OR node:Merge OR node.id IN ['claim:words', 'actor:rebels']
      RETURN labels(node)[0], node.writtenBy ORDER BY labels(node)[0]`,
    parameters: {},
  });
  expect(stored).toEqual([
    ['Assessment', 'bob'],
    ['Claim', 'alice'],
    ['Decision', 'bob'],
    ['Merge', 'bob'],
    ['MergedActor', 'alice'],
  ]);
  expect((await verify(server.database)).differences).toEqual([]);
});

describe('who is no writer', () => {
  const REFUSED = {
    code: 'UNAUTHENTICATED',
    hint: expect.stringContaining('write token'),
  };

  test.each([
    ['straight', WHO],
    ['by a fragment', '{ node(id: "claim:strikes") { ...Who } } fragment Who on Claim { w: writtenBy }'],
    ['below a list', '{ events { nodes { claims { nodes { writtenBy } } } } }'],
    ['as of an instant', '{ asOf(at: "2026-01-01T00:00:00Z") { actors { nodes { writtenBy } } } }'],
  ])('may not read it: %s', async (_way, question) => {
    const reply = await server.execute(question);
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toContain('Bearer');
    expect(reply.data).toBeUndefined();
    expect(reply.errors).toMatchObject([{ extensions: REFUSED }]);
    expect(reply.text).not.toMatch(/alice|bob/);
  });

  test('nor by a subscription', async () => {
    const { text } = await server.send(
      { headers: { accept: 'text/event-stream' } },
      '?query=subscription{claimAsserted{writtenBy}}',
    );
    expect(text).toContain('UNAUTHENTICATED');
  });

  test('nor in any export', async () => {
    for (const format of ['dossier', 'graphml', 'json-ld', 'csv', 'cytoscape', 'ftm', 'gexf', 'geojson']) {
      const response = await fetch(new URL(`/export/${format}`, server.url));
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(/alice|writtenBy/);
    }
  });

  test('but may ask another operation of the same document', async () => {
    const query = `query Free { actor(id: "actor:army") { name } } query Kept ${WHO}`;
    const { data, errors } = await server.send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'Free' }),
    });
    expect([data, errors]).toEqual([{ actor: { name: 'Army' } }, []]);
  });
});
