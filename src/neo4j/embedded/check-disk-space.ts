import { mkdir, statfs } from 'node:fs/promises';
import { StartError } from '../../errors/start-error.js';

/** What Neo4j needs to write while it starts, with something to spare. */
const MIN_MEGABYTES = 32;
const MEGABYTE = 2 ** 20;

/** Throws a StartError where the disk is full: Neo4j would find out only after a while, and die of it. */
export async function checkDiskSpace(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const { bavail, bsize } = await statfs(home);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= MIN_MEGABYTES) return;
  throw new StartError(
    `The disk that holds ${home} is full: ${free} MB are free, and Neo4j needs ${MIN_MEGABYTES} MB to start.\n` +
      'Free some space there, or set CLAIMGRAPH_DATA_DIR to a folder on another disk.',
  );
}
