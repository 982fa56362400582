import { mkdir, statfs } from 'node:fs/promises';
import { StartError } from '../../errors/start-error.js';

/** What Neo4j needs to write while starting, with a margin. */
const MIN_MEGABYTES = 32;
const MEGABYTE = 2 ** 20;

/** Throws a StartError if the disk is full: Neo4j would notice only after a while, and crash. */
export async function checkDiskSpace(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const { bavail, bsize } = await statfs(home);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= MIN_MEGABYTES) return;
  throw new StartError(
    `The disk of ${home} is full: ${free} MB are free, and Neo4j needs ${MIN_MEGABYTES} MB to start.\n` +
      'Free some space there, or set CLAIMGRAPH_DATA_DIR to a folder on another disk.',
  );
}
