import { setTimeout as delay } from 'node:timers/promises';
import pRetry from 'p-retry';
import { isRunning } from './process-record.js';
import type { Running } from './start-server.js';
import { watchHealth } from './watch-health.js';

/** Reports restarts of a lost Neo4j. */
export interface RestartLog {
  /** It is restarted at once. */
  lost(reason: string): void;
  /** It could not be started; the next attempt follows after this many milliseconds. */
  failed(reason: string, milliseconds: number): void;
  restarted(milliseconds: number): void;
}

interface Supervised {
  /** The current Neo4j. */
  readonly running: () => Running;
  readonly restart: () => Promise<void>;
  readonly log?: RestartLog;
  /** Ends the supervision, and a start in progress. */
  readonly signal: AbortSignal;
}

/** Delay after a failed start. Each is twice as long as the one before, within bounds. */
const FIRST_WAIT = 500;
const MAX_WAIT = 15_000;

/** Checking is nearly free if the system exposes processes as files. */
const POLL_MILLISECONDS = process.platform === 'linux' ? 100 : 2_000;

/** Supervises Neo4j, and restarts it whenever it is lost, until the signal is aborted. Never throws. */
export async function supervise({ running, restart, log, signal }: Supervised): Promise<void> {
  while (!signal.aborted) {
    const reason = await untilLost(running(), signal);
    if (reason === null) return;
    log?.lost(reason);
    const begun = performance.now();
    let wait = FIRST_WAIT;
    const attempt = () =>
      restart().catch((failure: unknown) => {
        // p-retry does not retry a TypeError.
        throw new Error(messageOf(failure));
      });
    try {
      await pRetry(attempt, {
        retries: Infinity,
        minTimeout: FIRST_WAIT,
        maxTimeout: MAX_WAIT,
        signal,
        onFailedAttempt: ({ error }) => {
          if (!signal.aborted) log?.failed(error.message, wait);
          wait = Math.min(wait * 2, MAX_WAIT);
        },
      });
    } catch {
      // Aborted: the only reason to give up a start.
      return;
    }
    log?.restarted(Math.round(performance.now() - begun));
  }
}

/** Why Neo4j must be restarted, as soon as it must; null if aborted. */
async function untilLost(running: Running, signal: AbortSignal): Promise<string | null> {
  const decided = new AbortController();
  const either = AbortSignal.any([signal, decided.signal]);
  try {
    return await Promise.race([processEnds(running, either), watchHealth(running.connection, either)]);
  } finally {
    decided.abort();
  }
}

async function processEnds({ record }: Running, signal: AbortSignal): Promise<string | null> {
  while (isRunning(record)) {
    await delay(POLL_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return null;
  }
  return `its process ${record.pid} has ended`;
}

const messageOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure);
