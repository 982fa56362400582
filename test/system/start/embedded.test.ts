import { mkdtemp, readdir, rm, stat, watch } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, readRunning, type ProcessRecord } from '../../../src/neo4j/embedded/process-record.js';
import { linkNeo4j, PROGRAM } from '../../support/link-neo4j.js';
import { Program } from '../../support/program.js';

/** Every start works on one data folder, and each test goes on from where the one before has left it. */
let directory: string;
let home: string;
let program: Program;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'claimgraph start '));
  home = join(directory, 'neo4j');
  await linkNeo4j(directory);
});
afterAll(async () => {
  await program.stop();
  await rm(directory, { recursive: true, force: true });
});

const start = (): Program => new Program({ PORT: '0', CLAIMGRAPH_DATA_DIR: directory });

/** The Neo4j that runs on the data folder. */
function runningNeo4j(): ProcessRecord {
  const record = readRunning(join(home, 'server.json'));
  if (!record) throw new Error('No Neo4j runs on the data folder.');
  return record;
}

async function isReady(url: string): Promise<boolean> {
  const { ok } = await fetch(new URL('/readyz', url));
  return ok;
}

async function isOpen(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host);
  const opened = await new Promise<boolean>((resolve) => {
    socket
      .once('connect', () => {
        resolve(true);
      })
      .once('error', () => {
        resolve(false);
      });
  });
  socket.destroy();
  return opened;
}

/** What is in the data folder besides the program and the data. */
async function leftovers(): Promise<string[]> {
  const names = [...(await readdir(directory)), ...(await readdir(home))];
  return names.filter(
    (name) =>
      ![PROGRAM, 'neo4j', 'conf', 'data', 'logs', 'password', 'run'].includes(name) && !name.endsWith('.jsa'),
  );
}

test('the first start migrates, loads the article and serves', async () => {
  program = start();
  const url = await program.ready();
  expect(await isReady(url)).toBe(true);
  expect(program.told).toContain('Loading the first dossier');
});

test('the password is for its owner only, and Neo4j for this machine only', async () => {
  const { mode, size } = await stat(join(home, 'password'));
  expect((mode & 0o777).toString(8)).toBe('600');
  expect(size).toBe(48);

  const port = runningNeo4j().port ?? 0;
  expect(await isOpen('127.0.0.1', port)).toBe(true);
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  for (const { address, internal, scopeid } of addresses) {
    if (!internal && !scopeid) expect(await isOpen(address, port)).toBe(false);
  }
});

test('a second start on the same data folder says who has it', async () => {
  const { code, told } = await start().ended;
  expect(code).toBe(1);
  expect(told).toContain(
    `The data folder ${directory} is in use by another Claimgraph, process ${program.pid}.`,
  );
  expect(told).toContain('CLAIMGRAPH_DATA_DIR=another-folder');
  expect(isRunning(runningNeo4j())).toBe(true);
});

test('when we are killed, the next start finds Neo4j again', async () => {
  const before = runningNeo4j();
  await program.stop('SIGKILL');
  expect(isRunning(before)).toBe(true);
  program = start();
  expect(await isReady(await program.ready())).toBe(true);
  expect(runningNeo4j()).toEqual(before);
});

test('when both are killed, also in the middle of a start, the next start simply works', async () => {
  process.kill(runningNeo4j().pid, 'SIGKILL');
  await program.stop('SIGKILL');

  const changes = watch(home);
  const interrupted = start();
  for await (const { filename } of changes) if (filename === 'server.json') break;
  await interrupted.stop('SIGKILL');
  const leftBehind = runningNeo4j();

  program = start();
  expect(await isReady(await program.ready())).toBe(true);
  expect(program.told).toContain('Stopping the Neo4j left behind by an earlier start');
  expect(program.told).not.toContain('Loading the first dossier');
  expect(isRunning(leftBehind)).toBe(false);
  // Java would crash over what a run that never answered archived.
  expect(await readdir(home)).not.toContainEqual(expect.stringContaining('.jsa'));
});

test('told to stop, twice even, both end and leave nothing behind', async () => {
  const neo4j = runningNeo4j();
  program.send('SIGINT');
  const { code, told } = await program.stop('SIGINT');
  expect(code).toBe(0);
  expect(told).toContain('Finishing pending requests');
  expect(isRunning(neo4j)).toBe(false);
  expect(await leftovers()).toEqual([]);
});
