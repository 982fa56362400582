import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** For its owner alone. */
const PRIVATE = 0o700;

/** What we keep in a data folder. */
const OWN = /^(neo4j|neo4j-[\d.]+|owner\.json(\.new)?|lock)$/;

/**
 * Makes the data folder, or what is ours of it, one that no other user of the machine may look into. Of a folder that
 * holds other things too, only our part is changed.
 */
export async function makePrivate(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: PRIVATE });
  await mkdir(join(directory, 'neo4j'), { recursive: true, mode: PRIVATE });
  const names = await readdir(directory);
  if (names.every((name) => OWN.test(name))) await close(directory);
  await close(join(directory, 'neo4j'));
}

/** One that somebody else has made for us is theirs to close. */
async function close(directory: string): Promise<void> {
  await chmod(directory, PRIVATE).catch((failure: unknown) => {
    if ((failure as NodeJS.ErrnoException).code !== 'EPERM') throw failure;
  });
}
