import { mkdir, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { downloadNeo4j } from '../../src/neo4j/embedded/download-neo4j.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { packagePath } from '../../src/package-path.js';

/** Creates a folder for an embedded Neo4j that uses the program in the project's own data folder. */
export async function makeDataFolder(directory: string, progress: Progress): Promise<void> {
  const program = dirname(await downloadNeo4j({ directory: packagePath('.claimgraph'), progress }));
  await mkdir(directory, { recursive: true });
  await symlink(program, join(directory, basename(program)), 'junction').catch((failure: unknown) => {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
  });
}
