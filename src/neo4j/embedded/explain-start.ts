import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors/start-error.js';
import { consolePath } from './server-process.js';

/** Neo4j's port was taken between our choice and its start. */
export class PortTaken extends StartError {
  override readonly name = 'PortTaken';
}

/** A start that failed, and when it began. */
interface FailedStart {
  readonly home: string;
  /** When it began, in milliseconds; the logs contain earlier starts too. */
  readonly since: number;
}

/** Why its process has ended. */
export async function explainEnd(start: FailedStart): Promise<StartError> {
  const path = consolePath(start.home);
  const text = await read(path);
  if (text.includes('PortBindException'))
    return new PortTaken('The port of Neo4j was taken while it started.');
  const lines = text.split('\n').filter((line) => /Caused by:|ERROR|Error:|Exception|fatal error/.test(line));
  const reason = (await firstError(start)) ?? lines.at(-1)?.trim() ?? 'it gave no reason';
  return new StartError(`Neo4j ended during its start: ${reason}\nFull log: ${path}`);
}

/** Why it runs, but cannot open our database; `status` is all that it reports itself. */
export async function explainStore(start: FailedStart, status: string): Promise<StartError> {
  const reason = (await firstError(start)) ?? status;
  return new StartError(
    `Neo4j cannot open its store in ${join(start.home, 'data')}: ${reason}\nFull log: ${debugPath(start.home)}\n` +
      'Restore that folder from a copy, or move it away to begin with an empty graph.',
  );
}

const debugPath = (home: string): string => join(home, 'logs', 'debug.log');

/** A log entry begins with its time, in UTC, and its level; the stack follows on further lines. */
const ENTRY = /^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0000 )/m;

/** The root cause of the first error of this start. */
async function firstError({ home, since }: FailedStart): Promise<string | undefined> {
  const entries = (await read(debugPath(home))).split(ENTRY);
  const error = entries.find(
    (entry) => entry.startsWith(' ERROR ', 28) && Date.parse(entry.slice(0, 28)) >= since,
  );
  if (error === undefined) return undefined;
  const causes = [...error.matchAll(/^(?:Caused by: )?((?:[\w$]+\.)+[\w$]+(?:Exception|Error)\b.*)$/gm)];
  const [, cause] = causes.at(-1) ?? [];
  // Readers do not need package names.
  return (cause ?? error.slice(35).split('\n')[0])?.trim().replace(/^(?:[\w$]+\.)+/, '');
}

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
