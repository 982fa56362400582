import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

declare global {
  /** There while the run has a Neo4j of its own. */
  var stopTestNeo4j: (() => Promise<void>) | undefined;
}

const projectPath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Jest loads this file before its transforms and mappings apply, so it uses the built program. */
const built = (path: string): Promise<unknown> => import(projectPath(`dist/neo4j/${path}`));

/** Starts and migrates one Neo4j for the whole run, unless the environment names one that may be wiped. */
export default async function startNeo4j(): Promise<void> {
  if (!process.env.CLAIMGRAPH_TEST_NEO4J_URI) await startOwn();
  const { Database } = (await built('database.js')) as typeof import('../../src/neo4j/database.js');
  const { migrate } = (await built(
    'migrations/migrate.js',
  )) as typeof import('../../src/neo4j/migrations/migrate.js');
  const database = await Database.connect({
    uri: process.env.CLAIMGRAPH_TEST_NEO4J_URI ?? '',
    user: 'neo4j',
    password: process.env.CLAIMGRAPH_TEST_NEO4J_PASSWORD ?? '',
    database: 'neo4j',
  });
  await migrate(database);
  await database.close();
}

/** In a folder of its own, with the program that the project's data folder holds, so that it is brought once. */
async function startOwn(): Promise<void> {
  const { bringJars } = (await built(
    'embedded/bring-jars.js',
  )) as typeof import('../../src/neo4j/embedded/bring-jars.js');
  const { startEmbedded } = (await built(
    'embedded/start-embedded.js',
  )) as typeof import('../../src/neo4j/embedded/start-embedded.js');

  const progress = { step: (text: string) => process.stderr.write(`${text}\n`), detail: () => undefined };
  const program = dirname(await bringJars({ directory: projectPath('.claimgraph'), progress }));
  const directory = await mkdtemp(join(tmpdir(), 'claimgraph-test-'));
  await symlink(program, join(directory, basename(program)), 'junction');
  const { connection, stop } = await startEmbedded({ directory, progress });

  process.env.CLAIMGRAPH_TEST_NEO4J_URI = connection.uri;
  process.env.CLAIMGRAPH_TEST_NEO4J_PASSWORD = connection.password;
  globalThis.stopTestNeo4j = async () => {
    await stop();
    await rm(directory, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void globalThis.stopTestNeo4j?.().finally(() => process.exit(1)));
  }
}
