import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../../errors/start-error.js';
import { classArchiveOptions, dropClassArchive, keepClassArchive } from './class-archive.js';
import type { Installation } from './installation.js';
import { identify, isRunning, removeRecord, writeRecord, type ProcessRecord } from './process-record.js';

const STOP_MILLISECONDS = 60_000;
const POLL_MILLISECONDS = 100;
const MEGABYTE = 2 ** 20;

/** File that records the server process of this home. */
export const recordPath = (home: string): string => join(home, 'server.json');

/** Log of Neo4j's start and faults. */
export const consolePath = (home: string): string => join(home, 'logs', 'console.log');

/** Starts Neo4j in its own process group: Ctrl-C is meant for us, and we stop Neo4j after draining. */
export function spawnServer(installation: Installation): ProcessRecord {
  const { version, java, jars, home, configuration } = installation;
  mkdirSync(dirname(consolePath(home)), { recursive: true });
  const output = openSync(consolePath(home), 'w');
  try {
    const child = spawn(
      java,
      [
        ...virtualMachine(),
        ...classArchiveOptions(installation),
        '-cp',
        join(jars, '*'),
        version.mainClass,
        `--home-dir=${home}`,
        `--config-dir=${configuration}`,
        '--console-mode',
      ],
      { cwd: home, detached: true, stdio: ['ignore', output, output] },
    );
    // Reported below, or by the code that waits for it.
    child.once('error', () => undefined);
    if (child.pid === undefined) throw new StartError(`Java could not be run: ${java}`);
    // A process that has already ended has no start time, and counts as not running.
    const record = identify(child.pid) ?? { pid: child.pid, startedAt: '' };
    writeRecord(recordPath(home), record);
    child.unref();
    return record;
  } finally {
    closeSync(output);
  }
}

/** Kills a Neo4j that does not answer. What it acknowledged is in its transaction log. */
export async function killServer(home: string, record: ProcessRecord): Promise<void> {
  while (isRunning(record)) {
    kill(record, 'SIGKILL');
    await delay(POLL_MILLISECONDS);
  }
  removeRecord(recordPath(home));
}

/** Stops Neo4j normally, and kills it after a minute. It survives both. */
export async function stopServer(home: string, { port, ...record }: ProcessRecord): Promise<void> {
  // Recorded without its port, so that whoever finds it knows that it is stopping.
  writeRecord(recordPath(home), record);
  kill(record, 'SIGTERM');
  const deadline = Date.now() + STOP_MILLISECONDS;
  while (isRunning(record)) {
    if (Date.now() > deadline) kill(record, 'SIGKILL');
    await delay(POLL_MILLISECONDS);
  }
  if (port === undefined) dropClassArchive(home);
  else keepClassArchive(home);
  removeRecord(recordPath(home));
}

function kill(record: ProcessRecord, signal: NodeJS.Signals): void {
  try {
    if (isRunning(record)) process.kill(record.pid, signal);
  } catch (failure) {
    // It may have ended between the check and the signal.
    if (isRunning(record)) throw failure;
  }
}

/** A quarter of the machine's memory, within bounds, and the flags that Neo4j requires. */
function virtualMachine(): string[] {
  const heap = Math.min(2048, Math.max(512, Math.floor(totalmem() / 4 / MEGABYTE)));
  return [
    `-Xmx${heap}m`,
    '-XX:+UseG1GC',
    // After running out of memory, it may behave unpredictably; once it has ended, it is restarted.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
  ];
}
