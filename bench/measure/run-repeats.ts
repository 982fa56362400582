import { PAGE_QUERY } from '../contenders/claimgraph/page.js';
import { GraphqlClient } from '../contenders/graphql-client.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { CLAIMS_PER_EVENT } from '../queries/page.js';
import type { Connection } from '../../src/neo4j/connection.js';
import { statisticsOf, type Statistics } from './statistics.js';

export const WITH_CACHE = 'with the cache';
export const WITHOUT_CACHE = 'without';

/** Numbers of clients at once. */
export const LOADS = [1, 8, 32, 64] as const;

/** One server, asked the same again and again. */
export interface Repeats {
  /** The page of 200 events, by one client. */
  readonly page: readonly { readonly server: string; readonly times: Statistics }[];
  /** The page of 20 events, by many. */
  readonly loads: readonly Load[];
}

export interface Load {
  readonly server: string;
  readonly clients: number;
  readonly perSecond: number;
  readonly times: Statistics;
}

type Receive = () => Promise<string>;

const SETTINGS = {
  [WITH_CACHE]: { CLAIMGRAPH_CACHE_BYTES: '64000000' },
  [WITHOUT_CACHE]: { CLAIMGRAPH_CACHE_BYTES: '0' },
} as const;

/** Asks our server the same again and again, with and without its cache, taking turns. */
export async function runRepeats(connection: Connection, rounds: number): Promise<Repeats> {
  const servers = await Promise.all(
    Object.entries(SETTINGS).map(async ([name, settings]) => {
      const server = await startServer(startCommand(), connection, settings);
      return { name, server, client: new GraphqlClient(server.url) };
    }),
  );
  const receivers = (first: number) =>
    servers.map(({ name, client }) => ({
      server: name,
      receive: client.receive(PAGE_QUERY, { first, claims: CLAIMS_PER_EVENT }),
    }));
  try {
    const loads: Load[] = [];
    const small = receivers(20);
    for (const clients of LOADS)
      for (const { server, receive } of small) {
        await underLoad(receive, clients, 2); // Warms up, and opens the connections.
        loads.push({ server, clients, ...(await underLoad(receive, clients, rounds)) });
      }
    return { page: await inTurns(receivers(200), rounds), loads };
  } finally {
    for (const { client, server } of servers) {
      client.close();
      await server.stop();
    }
  }
}

async function inTurns(
  receivers: readonly { readonly server: string; readonly receive: Receive }[],
  rounds: number,
): Promise<Repeats['page']> {
  const measured = receivers.map((one) => ({ ...one, times: [] as number[] }));
  for (const { receive } of measured) await receive();
  for (let round = 0; round < rounds; round += 1)
    for (const { receive, times } of measured) times.push(await timeOf(receive));
  return measured.map(({ server, times }) => ({ server, times: statisticsOf(times) }));
}

async function underLoad(receive: Receive, clients: number, each: number) {
  const client = async (): Promise<number[]> => {
    const times: number[] = [];
    for (let round = 0; round < each; round += 1) times.push(await timeOf(receive));
    return times;
  };
  const start = performance.now();
  const times = statisticsOf((await Promise.all(Array.from({ length: clients }, client))).flat());
  return { times, perSecond: (times.count / (performance.now() - start)) * 1_000 };
}

async function timeOf(receive: Receive): Promise<number> {
  const start = performance.now();
  await receive();
  return performance.now() - start;
}
