import { setTimeout as delay } from 'node:timers/promises';
import { isDatabaseAway } from '../../errors/is-database-away.js';
import { DatabaseUnreachable } from '../connect-failure.js';
import { Database } from '../database.js';
import type { Connection } from '../connection.js';
import { storeFault } from './store-fault.js';

const INTERVAL = 2_000;
/** Delay before checking again after a failure. */
const SECOND_LOOK = 500;
/** Consecutive rejected checks; a single one may be due to the connection. */
const LOOKS = 3;
/** A check that takes longer to fail was not rejected, but timed out; the driver's timeouts start at five seconds. */
const REFUSAL = 4_000;
/** How long it may be silent. An overloaded machine may be slow, and a restart would make that worse. */
const PATIENCE = 120_000;

type Health = 'well' | 'refused' | 'silent';

/**
 * Why a Neo4j whose process is alive is lost all the same, as soon as it is; null if aborted. After a full disk, for
 * example, it rejects everything until restarted.
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
    return (await storeFault(connection)) ?? 'it no longer answers';
  } finally {
    void (database as Database | null)?.close();
  }
}

/** Also if the very first connection failed. */
const isAway = (failure: unknown): boolean =>
  failure instanceof DatabaseUnreachable || isDatabaseAway(failure);

/** Undefined if the check has not ended by then. */
async function inTime(look: Promise<Health>, signal: AbortSignal): Promise<Health | undefined> {
  const done = new AbortController();
  try {
    return await Promise.race([look, pause(PATIENCE, AbortSignal.any([signal, done.signal]))]);
  } finally {
    done.abort();
  }
}

/** Ends early, without an error, when the signal is aborted. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<undefined> =>
  delay(milliseconds, undefined, { signal }).catch(() => undefined);
