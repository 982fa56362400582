import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { NEO4J_VERSION } from '../../src/neo4j/embedded/version.js';
import { packagePath } from '../../src/package-path.js';

/** The folder of Neo4j's program within a data folder. */
export const PROGRAM = `neo4j-${NEO4J_VERSION}`;

/** Links the program in the project's data folder into another, so that it need not be downloaded again. */
export const linkNeo4j = (directory: string): Promise<void> =>
  symlink(packagePath(join('.claimgraph', PROGRAM)), join(directory, PROGRAM), 'junction');
