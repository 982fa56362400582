import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../../errors/start-error.js';
import { DatabaseUnreachable } from '../connect-failure.js';
import { Database } from '../database.js';
import type { Connection } from '../connection.js';
import { explainEnd, explainStore } from './explain-start.js';
import { isRunning, type ProcessRecord } from './process-record.js';
import { consolePath } from './server-process.js';
import { storeFault } from './store-fault.js';

/** Recovery after a power failure reads the whole transaction log, so this is generous. */
const PATIENCE_MILLISECONDS = 300_000;
const POLL_MILLISECONDS = 100;

/** Tries to connect until Neo4j answers. Throws a StartError as soon as it clearly never will, or takes too long. */
export async function waitForBolt(
  connection: Connection,
  record: ProcessRecord,
  home: string,
  signal?: AbortSignal,
): Promise<void> {
  const since = Date.now();
  while (!(await answers(connection))) {
    signal?.throwIfAborted();
    if (!isRunning(record)) throw await explainEnd({ home, since });
    const fault = await storeFault(connection);
    if (fault !== null) throw await explainStore({ home, since }, fault);
    if (Date.now() > since + PATIENCE_MILLISECONDS)
      throw new StartError(`Neo4j does not answer; see ${consolePath(home)}`);
    await delay(POLL_MILLISECONDS);
  }
}

/** Whether it accepts our connection; throws if it answers and rejects us. */
export async function answers(connection: Connection): Promise<boolean> {
  try {
    const database = await Database.connect(connection);
    await database.close();
    return true;
  } catch (failure) {
    if (failure instanceof DatabaseUnreachable) return false;
    throw failure;
  }
}
