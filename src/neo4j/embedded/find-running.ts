import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connection } from '../database.js';
import { readRunning } from './process-record.js';
import { recordPath } from './server-process.js';
import { connectionTo } from './start-embedded.js';

/** The embedded Neo4j that another process of ours is running on this data folder; null when none answers there. */
export async function findRunning(directory: string): Promise<Connection | null> {
  const home = join(resolve(directory), 'neo4j');
  const owner = readRunning(join(resolve(directory), 'owner.json'));
  const server = readRunning(recordPath(home));
  if (!owner || server?.port === undefined) return null;
  return connectionTo(server.port, (await readFile(join(home, 'password'), 'utf8')).trim());
}
