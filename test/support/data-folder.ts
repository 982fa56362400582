import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, readRunning, type ProcessRecord } from '../../src/neo4j/embedded/process-record.js';
import { NEO4J_VERSION } from '../../src/neo4j/embedded/version.js';
import { packagePath } from '../../src/package-path.js';

/** A new data folder that uses the Neo4j in the project's data folder, so that it is downloaded once. */
export class DataFolder {
  private constructor(readonly path: string) {}

  static async make({ inside = tmpdir(), version = NEO4J_VERSION } = {}): Promise<DataFolder> {
    const path = await mkdtemp(join(inside, 'claimgraph-'));
    const program = `neo4j-${version}`;
    await symlink(packagePath(join('.claimgraph', program)), join(path, program), 'junction');
    return new DataFolder(path);
  }

  get home(): string {
    return join(this.path, 'neo4j');
  }

  /** The program that uses it, if there is one. */
  get owner(): ProcessRecord | null {
    return readRunning(join(this.path, 'owner.json'));
  }

  /** The Neo4j that runs on it, if there is one. */
  get neo4j(): ProcessRecord | null {
    return readRunning(join(this.home, 'server.json'));
  }

  /** Kills Neo4j, as the system does when memory runs out. Returns its process. */
  killNeo4j(): ProcessRecord {
    const { neo4j } = this;
    if (!neo4j) throw new Error('No Neo4j runs on the data folder.');
    process.kill(neo4j.pid, 'SIGKILL');
    return neo4j;
  }

  async remove(): Promise<void> {
    const { neo4j } = this;
    if (neo4j && isRunning(neo4j)) process.kill(neo4j.pid, 'SIGKILL');
    await rm(this.path, { recursive: true, force: true });
  }
}
