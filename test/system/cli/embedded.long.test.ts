import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRunning } from '../../../src/neo4j/embedded/process-record.js';
import { packagePath } from '../../../src/package-path.js';
import { linkNeo4j } from '../../support/link-neo4j.js';
import { Program } from '../../support/program.js';
import { runCommand } from './run-command.js';
const ARTICLE = packagePath('data/article.yaml');

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'claimgraph-commands-'));
  await linkNeo4j(directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const run = (name: string, ...words: string[]) =>
  runCommand(name, { CLAIMGRAPH_DATA_DIR: directory }, ...words);
const runningNeo4j = () => readRunning(join(directory, 'neo4j', 'server.json'));

test('without NEO4J_URI a command starts the embedded Neo4j for itself, and works beside a server that runs it', async () => {
  const alone = await run('ingest', ARTICLE);
  expect([alone.exitCode, alone.stdout]).toEqual([0, `${ARTICLE}: 126 created, 0 updated, 0 unchanged`]);
  expect(runningNeo4j()).toBeNull();

  const server = new Program({ PORT: '0', CLAIMGRAPH_DATA_DIR: directory });
  try {
    await server.ready();
    const neo4j = runningNeo4j();
    const beside = await run('ingest', ARTICLE);
    expect([beside.exitCode, beside.stdout]).toEqual([0, `${ARTICLE}: 0 created, 0 updated, 126 unchanged`]);
    expect(await run('verify')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('no difference'),
    });
    expect(runningNeo4j()).toEqual(neo4j);
  } finally {
    await server.stop();
  }
  expect(runningNeo4j()).toBeNull();
});
