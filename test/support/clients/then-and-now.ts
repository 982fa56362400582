import { ingest } from '../../../src/write/ingest.js';
import { settledInstant } from '../../../src/write/ledger.js';
import { instantText } from '../../../src/time/instant.js';
import { emptyDatabase } from '../database.js';
import { startServer, type TestServer } from '../server/start-server.js';

const strike = (id: string) => ({
  id: `event:${id}`,
  kind: 'STRIKE',
  title: `Strike ${id}`,
  time: '2019-03-17',
});
const by = (event: string) => ({
  id: `claim:${event}`,
  subject: `event:${event}`,
  predicate: 'PERPETRATED_BY',
  object: 'actor:army',
  text: 'So it was.',
  saidBy: ['actor:army'],
  document: 'document:paper',
});
const army = (name: string) => ({ id: 'actor:army', name, kind: 'ARMED_FORCES' });

/** A server with default settings, on a graph in which an army first had one strike and another name, and now has three. */
export interface ThenAndNow {
  readonly server: TestServer;
  /** An instant in between, as in responses. */
  readonly then: string;
}

export async function startThenAndNow(): Promise<ThenAndNow> {
  const server = await startServer();
  await emptyDatabase(server.database);
  await ingest(server.database, {
    actors: [army('Old Army')],
    documents: [{ id: 'document:paper', kind: 'REPORT', title: 'Paper' }],
    events: [strike('a')],
    claims: [by('a')],
  });
  const then = instantText(await settledInstant(server.database));
  await ingest(server.database, {
    actors: [army('New Army')],
    events: [strike('b'), strike('c')],
    claims: [by('b'), by('c')],
  });
  return { server, then };
}

const ARMY = '{ __typename id name events { totalCount nodes { id title } } }';

/** The queries of each client. */
export const NOW = `query Now { actor(id: "actor:army") ${ARMY} }`;
export const THEN = `query Then($at: DateTime!) { asOf(at: $at) { actor(id: "actor:army") ${ARMY} } }`;
export const BOTH = `query Both($at: DateTime!) {
  asOf(at: $at) { actor(id: "actor:army") ${ARMY} }
  actor(id: "actor:army") ${ARMY}
}`;
/** Other fields of the same two snapshots, as another part of a page would query them. */
export const LISTS = `query Lists($at: DateTime!) {
  asOf(at: $at) { events { totalCount nodes { id perpetrators { id name } } } }
  events { totalCount nodes { id perpetrators { id name } } }
}`;
export const AGAIN = `query Again($id: ID!) { node(id: $id) { __typename id ... on Organization { name events { totalCount nodes { id title } } } } }`;

const titled = (name: string, suffix: string) => ({
  __typename: 'Organization',
  id: `actor:army${suffix}`,
  name,
});
const strikes = (ids: string, suffix: string) => ({
  totalCount: ids.length,
  nodes: Array.from(ids, (id) => ({ id: `event:${id}${suffix}`, title: `Strike ${id}` })),
});

export const armyNow = { ...titled('New Army', ''), events: strikes('abc', '') };
export const armyThen = (then: string) => ({
  ...titled('Old Army', `@${then}`),
  events: strikes('a', `@${then}`),
});

/** A fetch that counts its requests. */
export function counting(): { readonly fetch: typeof fetch; readonly count: () => number } {
  let requests = 0;
  return {
    fetch: (...given) => {
      requests += 1;
      return fetch(...given);
    },
    count: () => requests,
  };
}
