import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.js';

const ENDING = '.jsa';
const UNFINISHED = `${ENDING}.new`;

/**
 * Has Java archive the loaded classes once, for later runs to use instead of reading and checking each, which is a
 * third of the start (JEP 350). Java ignores an archive that is incomplete or of another version.
 */
export function classArchiveOptions({ home, version, javaVersion }: Installation): string[] {
  const archive = join(home, `classes-${version.number}-java-${javaVersion}${ENDING}`);
  return existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
    : [`-XX:ArchiveClassesAtExit=${archive.slice(0, -ENDING.length)}${UNFINISHED}`, '-Xlog:cds*=off'];
}

/** Keeps the archive of the run that has just ended, if there is one, in place of those of older Java or Neo4j versions. */
export function keepClassArchive(home: string): void {
  const names = readdirSync(home);
  const unfinished = names.find((name) => name.endsWith(UNFINISHED));
  if (unfinished === undefined) return;
  for (const name of names) if (name.endsWith(ENDING)) rmSync(join(home, name));
  renameSync(join(home, unfinished), join(home, unfinished.replace(UNFINISHED, ENDING)));
}

/** Deletes the archive: Java 17 crashes on one from a run that ended before it had loaded much. */
export function dropClassArchive(home: string): void {
  for (const name of readdirSync(home))
    if (name.endsWith(ENDING) || name.endsWith(UNFINISHED)) rmSync(join(home, name));
}
