import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';

/** Runs work while no other process does so on the same folder. The lock of a killed holder passes on. */
export async function withLock<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(directory, { recursive: true });
  const release = await lockfile.lock(directory, {
    lockfilePath: join(directory, 'lock'),
    retries: { forever: true, factor: 1, minTimeout: 200, maxTimeout: 200 },
    // A suspended machine may lose its lock; everything done under one ends in an atomic rename.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
