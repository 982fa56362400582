import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../../errors/start-error.js';
import { DatabaseUnreachable } from '../connect-failure.js';
import { Database, type Connection } from '../database.js';
import { isRunning, type ProcessRecord } from './process-record.js';
import { consolePath } from './server-process.js';

/** Recovery after a power cut reads the whole log of transactions, so patience pays. */
const PATIENCE_MILLISECONDS = 300_000;
const POLL_MILLISECONDS = 100;

/** Neo4j found its port taken in the moment between our choice and its start. */
export class PortTaken extends StartError {
  override readonly name = 'PortTaken';
}

/** Tries to connect until Neo4j answers. Throws a StartError that says why when it ends or takes too long. */
export async function waitForBolt(
  connection: Connection,
  record: ProcessRecord,
  home: string,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await answers(connection))) {
    signal?.throwIfAborted();
    if (!isRunning(record)) throw await explainEnd(home);
    if (Date.now() > deadline) throw new StartError(`Neo4j does not answer; see ${consolePath(home)}`);
    await delay(POLL_MILLISECONDS);
  }
}

/** Whether it takes our connection; throws when it answers and refuses us. */
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

async function explainEnd(home: string): Promise<StartError> {
  const path = consolePath(home);
  const text = await readFile(path, 'utf8');
  if (text.includes('PortBindException')) return new PortTaken('The port of Neo4j was taken as it started.');
  const reasons = text
    .split('\n')
    .filter((line) => /Caused by:|ERROR|Error:|Exception|fatal error/.test(line));
  return new StartError(
    `Neo4j ended while it started: ${reasons.at(-1)?.trim() ?? 'it gave no reason'}\nAll it said: ${path}`,
  );
}
