import { readFile } from 'node:fs/promises';

const KILOBYTES_PER_MEGABYTE = 1_024;

/** Peak memory of a running process, in megabytes: proc(5), VmHWM. NaN without /proc. */
export async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / KILOBYTES_PER_MEGABYTE;
}
