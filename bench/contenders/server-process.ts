import { execa } from 'execa';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/neo4j/connection.js';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The settings with which our programs use a Neo4j. */
export const settingsFor = ({ uri, user, password, database }: Connection): NodeJS.ProcessEnv => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});

const ANSWERS = /answers at (\S+)/;

/** Arguments for Node to run a TypeScript program of ours. */
export const sourceCommand = (program: URL): string[] => ['--import', 'tsx', fileURLToPath(program)];

/**
 * Starts a program as a server in its own process, on the given Neo4j, and waits until it prints its URL. Unless the settings
 * say otherwise, ours keeps no answers: what is measured is how long they take.
 */
export async function startServer(
  command: readonly string[],
  connection: Connection,
  settings: NodeJS.ProcessEnv = { CLAIMGRAPH_CACHE_BYTES: '0' },
): Promise<ServerProcess> {
  const child = execa(process.execPath, command, {
    env: { ...settingsFor(connection), PORT: '0', NODE_ENV: 'production', ...settings },
    stdin: 'ignore',
    buffer: false,
    reject: false,
  });
  const told: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    // Programs that log to standard output print it to standard error.
    for (const output of [child.stdout, child.stderr])
      createInterface(output).on('line', (line) => {
        const [, found] = ANSWERS.exec(line) ?? [];
        if (found !== undefined) resolve(found);
      });
    void child.then(() => {
      reject(new TypeError(`${command.join(' ')} did not start:\n${told.join('')}`));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await child;
    },
  };
}
