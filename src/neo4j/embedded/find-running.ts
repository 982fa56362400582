import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../connection.js';
import { readRunning } from './process-record.js';
import type { Progress } from './progress.js';
import { recordPath } from './server-process.js';
import { connectionTo, currentConnection } from './start-server.js';

/** How long to wait for a Neo4j that its owner is starting or restarting. */
const PATIENCE_MILLISECONDS = 300_000;
const POLL_MILLISECONDS = 200;

/**
 * The embedded Neo4j that another process runs on this data folder; null if there is none. Only that process restarts
 * it; the connection follows it to its new address.
 */
export async function findRunning(directory: string, progress: Progress): Promise<Connection | null> {
  const home = join(resolve(directory), 'neo4j');
  const owner = () => readRunning(join(resolve(directory), 'owner.json'));
  const port = () => readRunning(recordPath(home))?.port;
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  const first = owner();
  if (first && port() === undefined)
    progress.step(`Waiting for the Neo4j that process ${first.pid} is starting`);
  while (owner() && Date.now() < deadline) {
    const found = port();
    if (found === undefined) {
      await delay(POLL_MILLISECONDS);
      continue;
    }
    const password = (await readFile(join(home, 'password'), 'utf8')).trim();
    let latest = connectionTo(found, password);
    return currentConnection(() => {
      const now = port();
      // During a restart, it is expected at its previous address.
      if (now !== undefined) latest = connectionTo(now, password);
      return latest;
    });
  }
  return null;
}
