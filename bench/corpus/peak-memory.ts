import { readFile } from 'node:fs/promises';

const KILOBYTES_PER_MEGABYTE = 1_024;

/** The most memory that a running process has held so far, in megabytes: proc(5), VmHWM. NaN where there is no /proc. */
export async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / KILOBYTES_PER_MEGABYTE;
}
