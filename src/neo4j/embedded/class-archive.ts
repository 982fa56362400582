import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.js';

const ENDING = '.jsa';
const UNFINISHED = `${ENDING}.new`;

/**
 * Has Java keep the classes that a run loaded, once, and later runs take them from there instead of reading and checking
 * each anew, which is a third of a start (JEP 350). Java passes over an archive that is not whole or not its own.
 */
export function classArchiveOptions({ home, version, javaVersion }: Installation): string[] {
  const archive = join(home, `classes-${version.number}-java-${javaVersion}${ENDING}`);
  return existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
    : [`-XX:ArchiveClassesAtExit=${archive.slice(0, -ENDING.length)}${UNFINISHED}`, '-Xlog:cds*=off'];
}

/** Keeps what the run that has just ended archived, if it did, in place of what an older Java or Neo4j did. */
export function keepClassArchive(home: string): void {
  const names = readdirSync(home);
  const unfinished = names.find((name) => name.endsWith(UNFINISHED));
  if (unfinished === undefined) return;
  for (const name of names) if (name.endsWith(ENDING)) rmSync(join(home, name));
  renameSync(join(home, unfinished), join(home, unfinished.replace(UNFINISHED, ENDING)));
}

/** Forgets what was archived: Java 17 crashes over the archive of a run that ended before it had loaded much. */
export function dropClassArchive(home: string): void {
  for (const name of readdirSync(home))
    if (name.endsWith(ENDING) || name.endsWith(UNFINISHED)) rmSync(join(home, name));
}
