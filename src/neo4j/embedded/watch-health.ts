import { setTimeout as delay } from 'node:timers/promises';
import { isDatabaseAway } from '../../errors/is-database-away.js';
import { DatabaseUnreachable } from '../connect-failure.js';
import { Database, type Connection } from '../database.js';
import { storeFault } from './store-fault.js';

const INTERVAL = 2_000;
/** How soon to look again at one that did not answer. */
const SECOND_LOOK = 500;
/** Looks in a row that are refused: one alone may be about a connection only. */
const LOOKS = 3;
/** What takes longer to fail is no refusal, but a limit of time that has passed; the driver's begin at five seconds. */
const REFUSAL = 4_000;
/** How long it may be silent. A machine with too much to do may be slow, and a restart would make that worse. */
const PATIENCE = 120_000;

type Health = 'well' | 'refused' | 'silent';

/**
 * Why a Neo4j whose process lives is lost all the same, as soon as it is; null when told to end. After a full disk, for
 * one, it refuses everything until it is started anew.
 */
export async function watchHealth(connection: Connection, signal: AbortSignal): Promise<string | null> {
  let database: Database | null = null;
  const look = async (): Promise<Health> => {
    const begun = performance.now();
    try {
      database ??= await Database.connect(connection);
      await database.ping();
      return 'well';
    } catch (failure) {
      if (!isAway(failure)) return 'well';
      return performance.now() - begun < REFUSAL ? 'refused' : 'silent';
    }
  };
  try {
    let lastWell = performance.now();
    for (let refusals = 0; refusals < LOOKS;) {
      await pause(refusals === 0 ? INTERVAL : SECOND_LOOK, signal);
      const health = await inTime(look(), signal);
      if (signal.aborted) return null;
      if (health === 'well') lastWell = performance.now();
      if (performance.now() - lastWell > PATIENCE) return `it has not answered for ${PATIENCE / 1_000} s`;
      refusals = health === 'refused' ? refusals + 1 : 0;
    }
    return (await storeFault(connection)) ?? 'it does not answer any more';
  } finally {
    void (database as Database | null)?.close();
  }
}

/** Also when it was the first connection that could not be made. */
const isAway = (failure: unknown): boolean =>
  failure instanceof DatabaseUnreachable || isDatabaseAway(failure);

/** Undefined where the look has not ended by then. */
async function inTime(look: Promise<Health>, signal: AbortSignal): Promise<Health | undefined> {
  const done = new AbortController();
  try {
    return await Promise.race([look, pause(PATIENCE, AbortSignal.any([signal, done.signal]))]);
  } finally {
    done.abort();
  }
}

/** Ends early, and quietly, when the signal is aborted. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<undefined> =>
  delay(milliseconds, undefined, { signal }).catch(() => undefined);
