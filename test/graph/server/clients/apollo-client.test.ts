import { ApolloClient, gql, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
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

beforeAll(async () => {
  world = await startThenAndNow();
});

afterAll(() => world.server.stop());

function client({
  headers = {},
  typePolicies = {},
}: { headers?: Record<string, string>; typePolicies?: TypePolicies } = {}) {
  const { fetch, count } = counting();
  const cache = new InMemoryCache({ typePolicies });
  const apollo = new ApolloClient({ link: new HttpLink({ uri: world.server.url, fetch, headers }), cache });
  const execute = async (document: string, variables: Record<string, unknown> = {}): Promise<any> =>
    withoutTypes((await apollo.query({ query: gql(document), variables })).data);
  return { execute, count, cache };
}

/** Apollo Client asks for the name of every type; only that of things is of interest. */
const withoutTypes = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), function (this: any, key, value: unknown) {
    return key === '__typename' && value !== 'Organization' ? undefined : value;
  });

test('now, then, and now again', async () => {
  const { execute, count } = client();
  const { then } = world;
  expect(await execute(NOW)).toEqual({ actor: armyNow });
  expect(await execute(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(await execute(NOW)).toEqual({ actor: armyNow });
  expect(await execute(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(count()).toBe(2);
});

test('both in one query, and each alone out of the cache', async () => {
  const { execute, count } = client();
  const { then } = world;
  expect(await execute(BOTH, { at: then })).toEqual({ actor: armyNow, asOf: { actor: armyThen(then) } });
  expect(await execute(NOW)).toEqual({ actor: armyNow });
  expect(await execute(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(count()).toBe(1);
});

test('by its id a thing of the past is asked for again, and stays the one that it is', async () => {
  const { execute, cache } = client();
  const { then } = world;
  await execute(BOTH, { at: then });
  const things = Object.keys(cache.extract()).sort();
  expect(things).toContain(`Organization:actor:army@${then}`);
  expect(await execute(AGAIN, { id: `actor:army@${then}` })).toEqual({ node: armyThen(then) });
  expect(await execute(AGAIN, { id: 'actor:army' })).toEqual({ node: armyNow });
  expect(Object.keys(cache.extract()).sort()).toEqual(things);
});

test('two parts of a page that ask different fields of one snapshot share it, where the cache is told to merge it', async () => {
  const { execute, count } = client({ typePolicies: { Snapshot: { merge: true } } });
  const { then } = world;
  await execute(THEN, { at: then });
  const lists = await execute(LISTS, { at: then });
  expect(lists.events.totalCount).toBe(3);
  expect(lists.asOf.events.nodes).toMatchObject([
    { perpetrators: [{ id: `actor:army@${then}`, name: 'Old Army' }] },
  ]);
  expect(await execute(THEN, { at: then })).toEqual({ asOf: { actor: armyThen(then) } });
  expect(count()).toBe(2);
});

test('a client whose requests are all as of an instant has plain ids', async () => {
  const { then } = world;
  const past = client({ headers: { 'Claimgraph-As-Of': then } });
  const { actor } = await past.execute(NOW);
  expect(actor).toEqual({
    ...armyThen(then),
    id: 'actor:army',
    events: { totalCount: 1, nodes: [{ id: 'event:a', title: 'Strike a' }] },
  });
  expect(await client().execute(NOW)).toEqual({ actor: armyNow });
});
