import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Owner only. */
const PRIVATE = 0o700;

/** Names of our files in a data folder. */
const OWN = /^(neo4j|neo4j-[\d.]+|owner\.json(\.new)?|lock)$/;

/** Makes the data folder unreadable for other users of the machine. If it contains other things too, only our part is changed. */
export async function makePrivate(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: PRIVATE });
  await mkdir(join(directory, 'neo4j'), { recursive: true, mode: PRIVATE });
  const names = await readdir(directory);
  if (names.every((name) => OWN.test(name))) await close(directory);
  await close(join(directory, 'neo4j'));
}

/** A folder created by somebody else is left as it is, as theirs to protect. */
async function close(directory: string): Promise<void> {
  await chmod(directory, PRIVATE).catch((failure: unknown) => {
    if ((failure as NodeJS.ErrnoException).code !== 'EPERM') throw failure;
  });
}
