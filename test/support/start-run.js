import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium, SWITCHES } from './chromium-program.js';

/**
 * A Neo4j that lives for minutes spends most of them on optimizing compilation. This makes Java wait ten times as many
 * calls before it optimizes a method.
 */
const JAVA_TOOL_OPTIONS = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
].join(' ');

const projectPath = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** A module of the built program. Jest loads this file before its transforms apply. */
const built = (path) => import(projectPath(`dist/neo4j/${path}`));

const progress = { step: (text) => process.stderr.write(`${text}\n`), detail: () => undefined };

async function migrateNeo4j({ uri, password }) {
  const { Database } = await built('database.js');
  const { migrate } = await built('migrations/migrate.js');
  const database = await Database.connect({ uri, user: 'neo4j', password, database: 'neo4j' });
  await migrate(database);
  await database.close();
}

/** In a new folder, with the program in the project's data folder, so that it is downloaded once. */
async function startNeo4j() {
  const { downloadNeo4j } = await built('embedded/download-neo4j.js');
  const { startEmbedded } = await built('embedded/start-embedded.js');
  const program = dirname(await downloadNeo4j({ directory: projectPath('.claimgraph'), progress }));
  const directory = await mkdtemp(join(tmpdir(), 'claimgraph-test-'));
  await symlink(program, join(directory, basename(program)), 'junction');
  const { connection, stop } = await startEmbedded({ directory, progress });
  await migrateNeo4j(connection);
  return {
    lent: { uri: connection.uri, password: connection.password },
    stop: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The Neo4j named in the environment, which may be wiped. It is not ours to stop. */
async function givenNeo4j(uri) {
  const lent = { uri, password: process.env.CLAIMGRAPH_TEST_NEO4J_PASSWORD ?? '' };
  await migrateNeo4j(lent);
  return { lent, stop: () => undefined };
}

async function startChromium() {
  const server = await chromium.launchServer({
    executablePath: process.env.CLAIMGRAPH_TEST_CHROMIUM,
    args: SWITCHES,
  });
  return { lent: { endpoint: server.wsEndpoint() }, stop: () => server.close() };
}

/**
 * Builds the program, and lends test files what takes long to start: `/neo4j/N`, a Neo4j for worker N, and `/chromium`,
 * one browser for all. Each is started when first requested, so that tests that do not need it do not wait, and stopped
 * at the end of the run.
 */
export default async function startRun() {
  execFileSync('node', [projectPath('scripts/build.js')], { stdio: 'inherit' });
  process.env.CLAIMGRAPH_TEST_CHROMIUM = findChromium();
  process.env.JAVA_TOOL_OPTIONS ??= JAVA_TOOL_OPTIONS;

  const given = process.env.CLAIMGRAPH_TEST_NEO4J_URI;
  const started = new Map();
  const start = (path) => {
    if (path === '/chromium') return startChromium();
    return given ? givenNeo4j(given) : startNeo4j();
  };
  const lender = createServer((request, response) => {
    const path = given && request.url !== '/chromium' ? '/neo4j' : request.url;
    if (!started.has(path)) started.set(path, start(path));
    started.get(path).then(
      ({ lent }) => response.end(JSON.stringify(lent)),
      (failure) => response.writeHead(500).end(String(failure?.stack)),
    );
  }).listen(0, '127.0.0.1');
  await once(lender, 'listening');
  process.env.CLAIMGRAPH_TEST_RUN = `http://127.0.0.1:${lender.address().port}`;

  globalThis.stopTestRun = async () => {
    lender.close();
    await Promise.allSettled([...started.values()].map(async (one) => (await one).stop()));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void globalThis.stopTestRun().finally(() => process.exit(1)));
  }
}
