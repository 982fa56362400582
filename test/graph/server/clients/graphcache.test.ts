import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
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

function client(headers: Record<string, string> = {}) {
  const { fetch, count } = counting();
  const urql = new Client({
    url: world.server.url,
    fetch,
    fetchOptions: { headers },
    // Its own choice is GET, which any web page could send: the server wants a header with that.
    preferGetMethod: false,
    exchanges: [cacheExchange({ logger: () => undefined }), fetchExchange],
  });
  const execute = async (document: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const { data, error } = await urql.query(gql(document), variables).toPromise();
    if (error) throw error;
    return withoutTypes(data);
  };
  return { execute, count };
}

/** Graphcache asks for the name of every type; only that of things is of interest. */
const withoutTypes = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    key === '__typename' && value !== 'Organization' ? undefined : value,
  );

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

test('by its id a thing of the past is asked for again', async () => {
  const { execute } = client();
  const { then } = world;
  await execute(BOTH, { at: then });
  expect(await execute(AGAIN, { id: `actor:army@${then}` })).toEqual({ node: armyThen(then) });
  expect(await execute(AGAIN, { id: 'actor:army' })).toEqual({ node: armyNow });
  expect(await execute(BOTH, { at: then })).toEqual({ actor: armyNow, asOf: { actor: armyThen(then) } });
});

test('two parts of a page that ask different fields of one snapshot share it', async () => {
  const { execute, count } = client();
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
  const { actor } = await client({ 'Claimgraph-As-Of': then }).execute(NOW);
  expect(actor).toMatchObject({ id: 'actor:army', name: 'Old Army', events: { nodes: [{ id: 'event:a' }] } });
  expect(await client().execute(NOW)).toEqual({ actor: armyNow });
});
