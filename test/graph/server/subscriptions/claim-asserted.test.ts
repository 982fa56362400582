import { ingest } from '../../../../src/write/ingest.js';
import { emptyDatabase } from '../../../support/database.js';
import { until } from '../../../support/until.js';
import { smallDossier } from '../../write/small-dossier.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { PROTOCOLS, type Listening } from './protocols.js';

/** What requests under way are given when the server stops, in milliseconds. */
const GRACE_PERIOD = 10_000;
const TOKEN = 'a-token-of-some-length';
const CLAIM = `id text recordedAt subject { id ... on Event { title participants { role } } }
  saidBy { id name } document { title relayedBy { title } } quantity { measure best }`;

const claim = (id: string, changes: Record<string, unknown> = {}) => ({
  ...{ id: `claim:${id}`, text: id, subject: 'event:strike', predicate: 'STATED' },
  ...{ saidBy: ['actor:speaker'], document: 'document:paper', ...changes },
});

let server: TestServer;

beforeEach(async () => {
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN });
  await emptyDatabase(server.database);
  await ingest(server.database, smallDossier());
});
afterEach(() => server.stop());

/** By what is not our server: a command, an importer, another process. */
const assert = (...claims: ReturnType<typeof claim>[]) => ingest(server.database, { claims });
const idsOf = ({ results }: Listening): string[] => results.map(({ data }) => data?.['claimAsserted'].id);
/** That a subscription is open shows in the question that it asks first. */
async function opened(listen: () => Listening): Promise<Listening> {
  const before = server.database.statements;
  const listening = listen();
  await until(() => server.database.statements >= before + 2 || listening.refused.length > 0);
  return listening;
}

describe.each(PROTOCOLS)('claimAsserted %s', (_, listen) => {
  const subscribe = (document: string) => opened(() => listen(server.url, document));

  test('gives each new claim as a query gives it, whoever writes it', async () => {
    const listening = await subscribe(`subscription Claims { claimAsserted { ${CLAIM} } }`);
    await assert(
      claim('one'),
      claim('two', { predicate: 'MEASURED', quantity: { measure: 'strikes', best: 3 } }),
    );
    await until(() => listening.results.length === 2);
    const mutation = `mutation { retractClaim(id: "claim:one", reason: "Wrong.") { id }
      assertClaim(claim: {id: "claim:three", text: "Three.", subject: "event:strike", predicate: TARGETED,
        object: "actor:rebels", saidBy: ["actor:speaker"], document: "document:paper"}) { id } }`;
    const { errors } = await server.execute(mutation, {}, { authorization: `Bearer ${TOKEN}` });
    expect(errors).toEqual([]);
    await until(() => listening.results.length === 3);

    expect(idsOf(listening)).toEqual(['claim:one', 'claim:two', 'claim:three']);
    for (const { data, errors: wrong } of listening.results) {
      expect(wrong).toBeUndefined();
      const { id } = data?.['claimAsserted'] ?? {};
      const asked = await server.execute(`{ claim(id: "${id}") { ${CLAIM} } }`);
      // What was told before the third claim shows no target; the query, asked now, does.
      const told =
        id === 'claim:three' ? data?.['claimAsserted'] : withoutParticipants(data?.['claimAsserted']);
      const found = asked.data?.['claim'];
      expect(told).toEqual(id === 'claim:three' ? found : withoutParticipants(found));
    }
    listening.stop();
  });

  test('gives only claims about what is asked for, and by whom', async () => {
    const about = await subscribe(
      `subscription { claimAsserted(about: ["place:town", "actor:army"]) { id } }`,
    );
    const by = await subscribe(
      `subscription { claimAsserted(saidBy: ["actor:army"], about: ["event:strike"]) { id } }`,
    );
    // While one is open it asks the database, so how much was asked does not show that the other is open too.
    let probes = 0;
    await until(async () => {
      probes += 1;
      await assert(
        claim(`probe-${probes}`, { saidBy: ['actor:army'] }),
        claim(`probe-${probes}-of-town`, { subject: 'place:town' }),
      );
      return about.results.length > 0 && by.results.length > 0;
    });
    await assert(
      claim('of-town', { subject: 'place:town' }),
      claim('of-strike'),
      claim('of-strike-by-army', { saidBy: ['actor:army'] }),
      claim('of-army', { subject: 'actor:army', saidBy: ['actor:army'] }),
    );
    const told = (listening: Listening): string[] =>
      idsOf(listening)
        .filter((id) => !id.startsWith('claim:probe-'))
        .sort();
    await until(() => told(about).length === 2 && told(by).length === 1);
    expect(told(about)).toEqual(['claim:of-army', 'claim:of-town']);
    expect(told(by)).toEqual(['claim:of-strike-by-army']);
    about.stop();
    by.stop();
  });

  test('gives more claims than one page holds, in order, each once, while others write', async () => {
    const listening = await subscribe('subscription { claimAsserted { id } }');
    const expected: string[] = [];
    for (let write = 0; write < 4; write += 1) {
      const claims = Array.from({ length: 60 }, (_item, index) => claim(`${write}-${index + 100}`));
      expected.push(...claims.map(({ id }) => id));
      await assert(...claims);
    }
    await until(() => listening.results.length >= expected.length);
    expect(idsOf(listening)).toEqual(expected);
    listening.stop();
  });

  test('takes an alias, fragments and variables', async () => {
    const document = `subscription ($ids: [ID!], $with: Boolean!) {
      told: claimAsserted(about: $ids) { ...Parts saidBy @include(if: $with) { id } } }
      fragment Parts on Claim { key: id }`;
    const listening = await opened(() =>
      listen(server.url, document, { ids: ['event:strike'], with: false }),
    );
    await assert(claim('one'));
    await until(() => listening.results.length === 1);
    expect(listening.results).toEqual([{ data: { told: { key: 'claim:one' } } }]);
    listening.stop();
  });

  test('stands in fragments, and under @include', async () => {
    const document = `subscription ($with: Boolean!) { ...Root @skip(if: false) }
      fragment Root on Subscription { ... on Subscription { claimAsserted @include(if: $with) { id } } }`;
    const listening = await opened(() => listen(server.url, document, { with: true }));
    await assert(claim('one'));
    await until(() => listening.results.length === 1);
    expect(listening.results).toEqual([{ data: { claimAsserted: { id: 'claim:one' } } }]);
    listening.stop();

    const { refused } = await opened(() => listen(server.url, document, { with: false }));
    await until(() => refused.length > 0);
    expect(refused).toMatchObject([
      { extensions: { code: 'INVALID_REQUEST', hint: expect.stringContaining('@include') } },
    ]);
  });

  test.each([
    [
      'an unknown id',
      '{ claimAsserted(about: ["event:strik"]) { id } }',
      'UNKNOWN_ID',
      'claimAsserted.about[0]',
    ],
    ['the id of another kind', '{ claimAsserted(saidBy: ["event:strike"]) { id } }', 'WRONG_KIND', 'saidBy'],
    ['an unknown field', '{ claimAsserted { identity } }', 'GRAPHQL_VALIDATION_FAILED', 'line 1'],
    [
      'two fields',
      '{ claimAsserted { id } again: claimAsserted { id } }',
      'GRAPHQL_VALIDATION_FAILED',
      'line 1',
    ],
    ['a field about the schema', '{ __typename }', 'GRAPHQL_VALIDATION_FAILED', 'line 1'],
    ['no GraphQL', '{ claimAsserted { id }', 'GRAPHQL_PARSE_FAILED', 'line 1'],
    [
      'too deep a question',
      `{ claimAsserted ${'{ supersedes '.repeat(25)} { id } ${'}'.repeat(26)}`,
      'LIMIT_EXCEEDED',
      'claimAsserted.supersedes',
    ],
    [
      'too dear a question',
      '{ claimAsserted { subject { ... on Event { claims(first: 500) { nodes { subject { ... on Event { claims(first: 500) { nodes { text saidBy { name } } } } } } } } } } }',
      'LIMIT_EXCEEDED',
      'claimAsserted',
    ],
  ])('refuses %s, with code, path and hint', async (_name, selection, code, path) => {
    const { refused } = await subscribe(`subscription ${selection}`);
    await until(() => refused.length > 0);
    expect(refused).toMatchObject([
      { extensions: { code, path: expect.stringContaining(path), hint: expect.stringMatching(/./) } },
    ]);
  });

  test('is for subscriptions only', async () => {
    const { refused } = await subscribe('{ actors { totalCount } }');
    await until(() => refused.length > 0);
    expect(refused).toMatchObject([
      { extensions: { code: 'INVALID_REQUEST', hint: expect.stringContaining('HTTP POST') } },
    ]);
  });

  test('stops asking the database once nobody listens', async () => {
    const listening = await subscribe('subscription { claimAsserted { id } }');
    listening.stop();
    let before = -1;
    // The ledger is looked at twice a second while anybody waits: two counts that far apart are alike when nobody does.
    await until(async () => {
      const now = server.database.statements;
      const isQuiet = now === before;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      return isQuiet;
    });
    expect(server.database.statements).toBe(before);
  });

  test('is broken off when the server stops, which does not wait for it', async () => {
    const other = await startServer();
    const listening = listen(other.url, 'subscription { claimAsserted { id } }');
    await until(() => other.database.statements >= 3);
    const start = performance.now();
    await other.stop();
    expect(performance.now() - start).toBeLessThan(GRACE_PERIOD);
    await until(() => listening.refused.length > 0 || listening.isComplete());
  });
});

function withoutParticipants(found: unknown): unknown {
  const text = JSON.stringify(found, (key: string, value: unknown) =>
    key === 'participants' ? null : value,
  );
  return JSON.parse(text);
}

test('a subscription that is posted like a query is told how to ask', async () => {
  const { status, errors } = await server.execute('subscription { claimAsserted { id } }');
  expect(status).toBe(400);
  expect(errors).toMatchObject([
    { extensions: { code: 'INVALID_REQUEST', hint: expect.stringContaining('text/event-stream') } },
  ]);
});
