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

/** Where the process that serves this home is on record. */
export const recordPath = (home: string): string => join(home, 'server.json');

/** What Neo4j says of its start and of its faults. */
export const consolePath = (home: string): string => join(home, 'logs', 'console.log');

/** Starts Neo4j in a process group of its own: Ctrl-C is for us, and we stop Neo4j when we have drained. */
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
    // Told below, or by the one who waits for it.
    child.once('error', () => undefined);
    if (child.pid === undefined) throw new StartError(`Java could not be run: ${java}`);
    // One that has ended already has no start any more, and counts as not running.
    const record = identify(child.pid) ?? { pid: child.pid, startedAt: '' };
    writeRecord(recordPath(home), record);
    child.unref();
    return record;
  } finally {
    closeSync(output);
  }
}

/** Ends at once a Neo4j that does not answer, or not any more. What it has acknowledged is in its log of transactions. */
export async function killServer(home: string, record: ProcessRecord): Promise<void> {
  while (isRunning(record)) {
    kill(record, 'SIGKILL');
    await delay(POLL_MILLISECONDS);
  }
  removeRecord(recordPath(home));
}

/** Ends Neo4j the way it likes, and after a minute the way that always works. It survives both. */
export async function stopServer(home: string, { port, ...record }: ProcessRecord): Promise<void> {
  // Without its port: whoever finds it now knows that it is on its way out.
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
    // It may have ended between the look and the signal.
    if (isRunning(record)) throw failure;
  }
}

/** A quarter of the machine's memory, within reason, and the openings that Neo4j asks of Java. */
function virtualMachine(): string[] {
  const heap = Math.min(2048, Math.max(512, Math.floor(totalmem() / 4 / MEGABYTE)));
  return [
    `-Xmx${heap}m`,
    '-XX:+UseG1GC',
    // One that has run out of memory may do anything; once it has ended it is started anew.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
  ];
}
