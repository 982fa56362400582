import { setTimeout } from 'node:timers/promises';
import { Database } from '../../src/neo4j/database.js';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { attacks } from './attacks.js';
import { knownIds } from './known-ids.js';
import { probe, type Probed } from './probe.js';
import { sendAttack, type Endings } from './send-attack.js';
import { LISTENERS, listenBesideSlowWriter } from './slow-writer.js';

/** Times of the trivial query meanwhile, how the requests ended, and what they left behind in Neo4j. */
export interface Abused {
  readonly title: string;
  readonly requests: number;
  readonly probed: Probed;
  readonly endings: Endings;
  readonly left: number;
}

export interface AbuseMeasured {
  readonly rows: number;
  readonly rest: Probed;
  readonly abused: readonly Abused[];
}

interface Run {
  readonly importedRows: number;
  readonly abuseRest: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** How long a finished request may leave work behind, in milliseconds. */
const GRACE = 2_000;
/** What Neo4j is working on, except for this query and plans made in the background. */
const ANYTHING = `SHOW TRANSACTIONS YIELD currentQuery
WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
RETURN currentQuery`;
const LEFT = `SHOW TRANSACTIONS YIELD currentQuery, metaData
WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' AND metaData.claimgraph IS NULL
RETURN currentQuery`;

/** Waits until Neo4j is idle, including background plans, so that no attack is blamed for the previous one. */
async function quiet(database: Database): Promise<void> {
  while ((await database.read({ text: ANYTHING, parameters: {} })).length > 0) await setTimeout(GRACE);
}

/** Attacks a server with its default settings, one attack after the other. */
export async function measureAbuse(connection: Connection, run: Run): Promise<AbuseMeasured> {
  const { progress, signal, importedRows: rows, abuseRest } = run;
  const database = await Database.connect(connection);
  const server = await startServer(startCommand(), connection);
  const left = async () => (await database.read({ text: LEFT, parameters: {} })).length;
  try {
    await left();
    progress.step('The trivial query on an idle server');
    await probe(server.url, setTimeout(abuseRest));
    const rest = await probe(server.url, setTimeout(abuseRest));
    const abused: Abused[] = [];
    const measure = async (title: string, requests: number, work: () => Promise<Endings>) => {
      signal.throwIfAborted();
      progress.step(title);
      const endings = work();
      const probed = await probe(server.url, endings);
      await setTimeout(GRACE);
      abused.push({ title, requests, probed, endings: await endings, left: await left() });
      progress.step(`Waiting until idle after ${title}`);
      await quiet(database);
    };
    for (const attack of attacks(await knownIds(database)))
      await measure(attack.title, attack.requests, () => sendAttack(server.url, attack));
    await measure('listeners beside a slow writer', LISTENERS, () =>
      listenBesideSlowWriter(server.url, database),
    );
    return { rows, rest, abused };
  } finally {
    await server.stop();
    await database.close();
  }
}
