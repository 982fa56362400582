import { buildClaimgraphSchema } from '../../../../src/api/schema.js';
import type { GraphQLSchema } from 'graphql';
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
  type GraphQLResponse,
} from 'relay-runtime';
import { relayRequest } from '../../../support/clients/relay-request.js';
import {
  AGAIN,
  armyNow,
  armyThen,
  BOTH,
  counting,
  LISTS,
  NOW,
  startThenAndNow,
  THEN,
  type ThenAndNow,
} from '../../../support/clients/then-and-now.js';

let world: ThenAndNow;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await startThenAndNow();
  schema = await buildClaimgraphSchema();
});

afterAll(() => world.server.stop());

function client(headers: Record<string, string> = {}) {
  const { fetch, count } = counting();
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(world.server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  /** Out of the store, if all is there. */
  const execute = async (document: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const request = relayRequest(schema, document);
    await fetchQuery(environment, request, variables, { fetchPolicy: 'store-or-network' }).toPromise();
    return read(document, variables);
  };
  /** Out of the store, whatever is there. */
  const read = (document: string, variables: Record<string, unknown> = {}): any => {
    const descriptor = createOperationDescriptor(relayRequest(schema, document), variables);
    environment.retain(descriptor);
    const { data, isMissingData } = environment.lookup(descriptor.fragment);
    expect(isMissingData).toBe(false);
    return JSON.parse(JSON.stringify(data)) as unknown;
  };
  return { execute, read, count, environment };
}

test('now, then, and now again', async () => {
  const { execute, count } = client();
  const { then } = world;
  expect(await execute(NOW)).toEqual({ actor: armyNow });
  expect(await execute(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(await execute(NOW)).toEqual({ actor: armyNow });
  expect(await execute(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(count()).toBe(2);
});

test('both in one query, and each alone out of the store', async () => {
  const { execute, read, count } = client();
  const { then } = world;
  expect(await execute(BOTH, { at: then })).toEqual({ actor: armyNow, asOf: { actor: armyThen(then) } });
  expect(read(NOW)).toEqual({ actor: armyNow });
  expect(read(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(count()).toBe(1);
});

test('by its id a thing of the past is asked for again, as Relay does it, and stays the one that it is', async () => {
  const { execute, read, environment } = client();
  const { then } = world;
  await execute(BOTH, { at: then });
  const things = environment
    .getStore()
    .getSource()
    .getRecordIDs()
    .filter((id) => id.startsWith('actor:'));
  expect(things.sort()).toEqual(['actor:army', `actor:army@${then}`]);
  expect(await execute(AGAIN, { id: `actor:army@${then}` })).toEqual({ node: armyThen(then) });
  expect(await execute(AGAIN, { id: 'actor:army' })).toEqual({ node: armyNow });
  expect(read(BOTH, { at: then })).toEqual({ actor: armyNow, asOf: { actor: armyThen(then) } });
});

test('two parts of a page that ask different fields of one snapshot share it', async () => {
  const { execute, read, count } = client();
  const { then } = world;
  await execute(THEN, { at: then });
  const lists = await execute(LISTS, { at: then });
  expect(lists.events.totalCount).toBe(3);
  expect(lists.asOf.events.nodes).toMatchObject([
    { perpetrators: [{ id: `actor:army@${then}`, name: 'Old Army' }] },
  ]);
  expect(read(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(count()).toBe(2);
});

test('a client whose requests are all as of an instant has plain ids', async () => {
  const { then } = world;
  const { actor } = await client({ 'Claimgraph-As-Of': then }).execute(NOW);
  expect(actor).toMatchObject({ id: 'actor:army', name: 'Old Army', events: { nodes: [{ id: 'event:a' }] } });
  expect(await client().execute(NOW)).toEqual({ actor: armyNow });
});
