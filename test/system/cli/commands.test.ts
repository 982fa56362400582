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

test('text add keeps the text of a file, says what became of it, and is refused by its field', async () => {
  await runCommand('ingest', testSettings(), ARTICLE);
  const file = join(folder, 'statement.txt');
  await writeFile(file, 'In Syria, CJTF-OIR conducted 193 strikes, among other ISIS targets.');
  const add = (...words: string[]) => runCommand('text', testSettings(), 'add', ...words);
  const wrong = await add('document:cjtf-oir-statement', file, '--retrieved', 'Tuesday');
  expect([wrong.exitCode, wrong.stderr]).toEqual([
    1,
    expect.stringMatching(/^--retrieved: .*\(INVALID_TIME\)\n/m),
  ]);
  const lacking = await add('document:cjtf-oir-statement', file);
  expect([lacking.exitCode, lacking.stderr]).toEqual([
    1,
    expect.stringMatching(/^<file>: .*claim:euphrates.*\(PASSAGE_NOT_FOUND\)\n/m),
  ]);
  const unknown = await add('document:none', file);
  expect(unknown.stderr).toMatch(/^<document>: .*\(UNKNOWN_ID\)/m);
  const crossed = 'from other actors that crossed the Euphrates River Valley';
  await writeFile(
    file,
    `Among other ISIS targets. It detected 72 strikes ${crossed}, among other ISIS targets.`,
  );
  const added = await add('document:cjtf-oir-statement', file, '--language', 'en');
  expect([added.exitCode, added.stdout]).toEqual([
    0,
    expect.stringMatching(
      /^document:cjtf-oir-statement: version 1 of its text, 133 characters; 4 of 4 passages/,
    ),
  ]);
  expect((await add('document:cjtf-oir-statement', file)).stdout).toContain('kept already');
});

test('draft saves, lists, shows, reviews and accepts a dossier, which changes nothing until then', async () => {
  const dossier = await file(
    'draft.yaml',
    `places:
  - { id: place:tabqa, name: Tabqa, kind: TOWN }
  - { id: place:raqqa, name: Raqqa, kind: TOWN, within: place:none }
`,
  );
  const draft = (...words: string[]) => runCommand('draft', testSettings(), ...words);
  const saved = await draft('save', dossier, '--title', 'Towns');
  expect(saved.exitCode).toBe(0);
  const [id = ''] = /^draft:\S+/.exec(saved.stdout) ?? [];
  expect(saved.stdout).toMatch(/OPEN {2}Towns\n {2}PROPOSED {2}place:tabqa {2}changes name, kind\n/);
  expect(saved.stdout).toContain('place:raqqa.within: “place:none” is neither in this dossier');
  expect((await draft('list', '--state', 'OPEN')).stdout).toMatch(new RegExp(`^${id}  OPEN .* Towns$`));
  const early = await draft('accept', id);
  expect([early.exitCode, early.stderr]).toEqual([1, expect.stringContaining('place:raqqa.within')]);
  const reviewed = await draft('review', id, '--keep', 'place:tabqa', '--drop', 'place:raqqa');
  expect(reviewed.stdout).toMatch(
    /KEPT +place:tabqa.*\n +DROPPED +place:raqqa\n +accepting it: 1 created, 0/,
  );
  expect((await draft('show', id, '--dossier')).stdout).toBe(
    'places:\n  - id: place:tabqa\n    name: Tabqa\n    kind: TOWN',
  );
  const before = await database.read({ text: 'MATCH (place:Place) RETURN place.id', parameters: {} });
  const accepted = await draft('accept', id, '--reason', 'Seen on the map.');
  expect(accepted.stdout).toBe(`${id}: accepted; 1 created, 0 updated, 0 unchanged`);
  const after = await database.read({ text: 'MATCH (place:Place) RETURN place.id', parameters: {} });
  expect([before, after]).toEqual([[], [['place:tabqa']]]);
  const again = await draft('reject', id, '--reason', 'Wrong.');
  expect([again.exitCode, again.stderr]).toEqual([
    1,
    expect.stringMatching(/^<draft>: .*\(DRAFT_DECIDED\)/m),
  ]);
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
