import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../src/neo4j/database.js';
import { packagePath } from '../../../src/package-path.js';
import { change, connectToTestDatabase, emptyDatabase } from '../../support/database.js';
import { runCommand, testSettings } from './run-command.js';

const ARTICLE = packagePath('data/article.yaml');

let database: Database;
let folder: string;

beforeAll(async () => {
  database = await connectToTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'dossiers '));
});
beforeEach(() => emptyDatabase(database));
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('ingest takes in each file by itself, and tells what became of it', async () => {
  const good = await file('good.json', '{"actors": [{"id": "actor:a", "name": "A", "kind": "MEDIA"}]}');
  const bad = await file(
    'bad.yaml',
    'actors: [{ id: actor:b, name: B, kind: MEDIA }]\nevents: [{ id: event:e, kind: STRIKE, title: E, time: 2019-02-30 }]\n',
  );
  const { exitCode, stdout, stderr } = await runCommand('ingest', testSettings(), bad, good, good);
  expect(exitCode).toBe(1);
  expect(stdout.split('\n')).toEqual([
    `${good}: 1 created, 0 updated, 0 unchanged`,
    `${good}: 0 created, 0 updated, 1 unchanged`,
  ]);
  expect(stderr).toMatch(
    /bad\.yaml: not ingested\n {2}events\[0\]\.time: 2019-02-30 .*\(INVALID_TIME\)\n {4}Expected/,
  );
  expect(await database.read({ text: 'MATCH (actor:Actor) RETURN actor.id', parameters: {} })).toEqual([
    ['actor:a'],
  ]);
});

test('ingest keeps who ran it: the user of the system, or whom the setting names', async () => {
  const good = await file('good.json', '{"actors": [{"id": "actor:a", "name": "A", "kind": "MEDIA"}]}');
  const other = await file('other.json', '{"actors": [{"id": "actor:b", "name": "B", "kind": "MEDIA"}]}');
  await runCommand('ingest', testSettings(), good);
  await runCommand('ingest', { ...testSettings(), CLAIMGRAPH_WRITER: 'Night shift' }, other);
  expect(
    await database.read({
      text: 'MATCH (actor:Actor) RETURN actor.id, actor.writtenBy ORDER BY actor.id',
      parameters: {},
    }),
  ).toEqual([
    ['actor:a', userInfo().username],
    ['actor:b', 'Night shift'],
  ]);
});

test('ingest without a file, or with one that is not there, says so', async () => {
  const none = await runCommand('ingest', testSettings());
  expect([none.exitCode, none.stderr]).toEqual([1, expect.stringContaining('files')]);
  const missing = await runCommand('ingest', testSettings(), join(folder, 'missing.yaml'));
  expect([missing.exitCode, missing.stderr]).toEqual([1, expect.stringContaining('cannot be read (ENOENT)')]);
});

test('a database that is not there is told in a line, without a stack', async () => {
  const { exitCode, stderr } = await runCommand('ingest', { NEO4J_URI: 'bolt://127.0.0.1:1' }, ARTICLE);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('127.0.0.1:1');
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('verify finds nothing, and then what has been planted', async () => {
  await runCommand('ingest', testSettings(), ARTICLE);
  const before = await runCommand('verify', testSettings());
  expect([before.exitCode, before.stdout]).toEqual([
    0,
    expect.stringMatching(/^128 records and \d+ relationships: no difference$/),
  ]);

  await change(
    database,
    "MATCH (:Actor {id: 'actor:isis'})-[edge:THREATENED]->(:Place {id: 'place:erbil'}) DELETE edge",
  );
  const after = await runCommand('verify', testSettings());
  expect(after.exitCode).toBe(1);
  expect(after.stdout).toContain('(actor:isis)-[:THREATENED]->(place:erbil)\n  expected 1 with');
  expect(after.stdout).toContain('\n  stored   nothing\n');
  expect(after.stdout).toMatch(/: 1 difference$/);
});
