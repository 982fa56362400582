import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const processRecord = z.object({
  pid: z.number(),
  /** When it started, as reported by the system: distinguishes it from a later process with the same number. */
  startedAt: z.string(),
  /** The loopback port that it answers on. Absent while it starts or stops. */
  port: z.number().optional(),
});

export type ProcessRecord = z.output<typeof processRecord>;

/** What the system knows about a process; null if it has ended. */
export function identify(pid: number): ProcessRecord | null {
  try {
    const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
    return startedAt === null ? null : { pid, startedAt };
  } catch {
    return null;
  }
}

export const isRunning = (record: ProcessRecord): boolean =>
  identify(record.pid)?.startedAt === record.startedAt;

/** The process that the file names, if that same process is still running. */
export function readRunning(path: string): ProcessRecord | null {
  try {
    const record = processRecord.parse(JSON.parse(readFileSync(path, 'utf8')));
    return isRunning(record) ? record : null;
  } catch {
    // No file, or one cut off by a power failure: no known process is running.
    return null;
  }
}

/** Synchronous, so that a process is recorded before anything else can happen to us. */
export function writeRecord(path: string, record: ProcessRecord): void {
  writeFileSync(`${path}.new`, JSON.stringify(record), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export const removeRecord = (path: string): void => {
  rmSync(path, { force: true });
};

/** proc(5), /proc/pid/stat: the name in parentheses, then the state, and the start time as the twentieth field from there. */
function startOnLinux(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : (fields[19] ?? null);
}

function startElsewhere(pid: number): string | null {
  const [, state, start] = /^(\S+)\s+(.+)$/.exec(ps(pid)) ?? [];
  return state?.startsWith('Z') ? null : (start ?? null);
}

const ps = (pid: number): string =>
  execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
