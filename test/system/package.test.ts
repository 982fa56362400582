import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Database } from '../../src/neo4j/database.js';
import { packagePath } from '../../src/package-path.js';
import { connectToTestDatabase } from '../support/database.js';
import { blocksOf } from '../support/documents/document.js';
import { loadArticle } from '../support/load-article.js';
import { testSettings } from './cli/run-command.js';

const QUESTION = '{ actor(id: "actor:raf") { name } }';
const ANSWER = { data: { actor: { name: 'Royal Air Force' } } };

/** A program of somebody who serves the API from their own code. */
const EMBEDDING = `
import { createServer, type ClaimgraphServer } from 'claimgraph';

const server: ClaimgraphServer = await createServer({ settings: { ...process.env, LOG_LEVEL: 'silent' } });
const response = await fetch(server.url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query: ${JSON.stringify(QUESTION)} }),
});
process.stdout.write(await response.text());
await server.stop();
process.stdout.write(' stopped');
process.exit();
`;

const { PATH, HOME } = process.env;
let folder: string;
let database: Database;

/** Runs a program in the folder, in which nothing is but what npm has installed. */
const run = (program: string, words: readonly string[]) =>
  execa(program, words, {
    cwd: folder,
    env: { PATH, HOME, PORT: '0', ...testSettings() },
    extendEnv: false,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-package-'));
  await execa('npm', ['pack', '--pack-destination', folder], { cwd: packagePath('.') });
  const [tarball = ''] = await readdir(folder);
  await execa('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], {
    cwd: folder,
  });
  database = await connectToTestDatabase();
  await loadArticle(database);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(await readFile(packagePath('package.json'), 'utf8')) as { version: string };
  expect((await run('npx', ['claimgraph', '--version'])).stdout).toBe(version);
});

test('npx claimgraph serve answers, and has the pages and what they need', async () => {
  const served = spawn('npx', ['claimgraph', 'serve'], {
    cwd: folder,
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'warn', ...testSettings() },
    // npm does not hand signals on: they go to all of the group.
    detached: true,
  });
  const ended = new Promise((resolve) => served.once('close', resolve));
  let told = '';
  const url = await new Promise<string>((resolve, reject) => {
    served.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [, found] = /answers at (\S+)\n/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => {
      reject(new Error(`It ended before it was ready:\n${told}`));
    });
  });
  try {
    const response = await fetch(`${url}?query=${encodeURIComponent(QUESTION)}`, {
      headers: { 'Apollo-Require-Preflight': 'true' },
    });
    expect(await response.json()).toEqual(ANSWER);
    for (const address of [url, new URL('/', url)]) {
      const page = await fetch(address, { headers: { Accept: 'text/html' } });
      const [, script = ''] = /<script[^>]* src="([^"]+\.js)"/.exec(await page.text()) ?? [];
      expect(script).not.toBe('');
      expect((await fetch(new URL(script, address))).status).toBe(200);
    }
  } finally {
    process.kill(-(served.pid ?? 0), 'SIGTERM');
    await ended;
  }
});

test('createServer has types, serves, and stops', async () => {
  await writeFile(join(folder, 'embedding.mts'), EMBEDDING);
  await writeFile(join(folder, 'readme.mts'), blocksOf('README.md', 'ts')[0]?.content ?? '');
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
  const types = ['--typeRoots', packagePath('node_modules/@types')];
  await run(process.execPath, [
    packagePath('node_modules/typescript/bin/tsc'),
    ...[...options, ...types, 'embedding.mts', 'readme.mts'],
  ]);
  const { stdout } = await run(process.execPath, ['embedding.mjs']);
  const [body = ''] = stdout.split(' stopped');
  expect(JSON.parse(body)).toEqual(ANSWER);
  expect(stdout.endsWith(' stopped')).toBe(true);
});
