import { setTimeout as delay } from 'node:timers/promises';
import pRetry from 'p-retry';
import { isRunning } from './process-record.js';
import type { Running } from './start-server.js';
import { watchHealth } from './watch-health.js';

/** What whoever runs us hears of a Neo4j that was lost. */
export interface RestartLog {
  /** It is started anew at once. */
  lost(reason: string): void;
  /** It could not be started, and will be tried again after so many milliseconds. */
  failed(reason: string, milliseconds: number): void;
  restarted(milliseconds: number): void;
}

interface Supervised {
  /** The Neo4j of this moment. */
  readonly running: () => Running;
  readonly restart: () => Promise<void>;
  readonly log?: RestartLog;
  /** Ends the supervision, and a start that is under way. */
  readonly signal: AbortSignal;
}

/** How soon after a start that failed comes the next. Each waits twice as long as the one before, within bounds. */
const FIRST_WAIT = 500;
const MAX_WAIT = 15_000;

/** To look costs next to nothing where the system shows its processes as files. */
const POLL_MILLISECONDS = process.platform === 'linux' ? 100 : 2_000;

/** Watches over Neo4j, and has it started anew whenever it is lost, until told to end. Never throws. */
export async function supervise({ running, restart, log, signal }: Supervised): Promise<void> {
  while (!signal.aborted) {
    const reason = await untilLost(running(), signal);
    if (reason === null) return;
    log?.lost(reason);
    const begun = performance.now();
    let wait = FIRST_WAIT;
    const attempt = () =>
      restart().catch((failure: unknown) => {
        // p-retry takes a TypeError for a fault that no retry mends.
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
      // Told to end: only then is a start given up.
      return;
    }
    log?.restarted(Math.round(performance.now() - begun));
  }
}

/** Why Neo4j must be started anew, as soon as it must; null when told to end. */
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
