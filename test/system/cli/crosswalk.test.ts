import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../../src/write/ingest.js';
import type { Database } from '../../../src/neo4j/database.js';
import { connectToTestDatabase } from '../../support/database.js';
import { digestOf } from '../../support/digest.js';
import { loadArticle } from '../../support/load-article.js';
import { runCommand, testSettings } from './run-command.js';

let database: Database;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosswalk-'));
  database = await connectToTestDatabase();
});
beforeEach(async () => {
  await loadArticle(database);
  await ingest(database, {
    actors: [
      { id: 'actor:ucdp-234', name: 'IS', kind: 'ARMED_GROUP' },
      { id: 'actor:ucdp-6288', name: 'SDF', kind: 'ARMED_GROUP' },
    ],
  });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const crosswalk = (...words: string[]) =>
  runCommand('crosswalk', { ...testSettings(), CLAIMGRAPH_WRITER: 'clerk' }, ...words);

test('crosswalk lists what there is', async () => {
  const { exitCode, stdout } = await crosswalk();
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^syria-iraq {9}Main bodies of the wars in Syria and Iraq.*\n.*\nucdp-syria {9}/);
});

test('crosswalk apply tells what it would do, does it, and does it once', async () => {
  const digest = await digestOf(database);
  const lines = [
    'merged: actor:ucdp-234 (IS) into actor:isis (Islamic State of Iraq and Syria)',
    'merged: actor:ucdp-6288 (SDF) into actor:sdf (Syrian Democratic Forces)',
    'kept apart: actor:iraqi-security-forces (Iraqi Security Forces) and actor:government-of-iraq (Government of Iraq)',
  ];
  const tried = await crosswalk('apply', 'syria-iraq', '--dry-run');
  expect(tried.exitCode).toBe(0);
  for (const line of lines) expect(tried.stdout.split('\n')).toContain(line);
  expect(tried.stdout).toMatch(/\nsyria-iraq, nothing written: 2 merged, /);
  expect(await digestOf(database)).toBe(digest);

  const done = await crosswalk('apply', 'syria-iraq');
  expect(done.stdout).toBe(tried.stdout.replace(', nothing written', ''));
  const [row] = await database.read({
    text: "MATCH (:Actor {id: 'actor:isis'})<-[:KEPT]-(merge:Merge) RETURN merge.decidedBy, merge.writtenBy",
    parameters: {},
  });
  expect(row).toEqual(['claimgraph', 'clerk']);

  const after = await digestOf(database);
  const { stdout } = await crosswalk('apply', 'syria-iraq');
  expect(stdout).toContain('already decided: actor:ucdp-234 (IS) and actor:isis');
  expect(stdout).toContain('\nsyria-iraq: 0 merged, 0 kept apart, ');
  expect(await digestOf(database)).toBe(after);
});

test('crosswalk apply takes a table, whole or not at all', async () => {
  const path = join(folder, 'own.csv');
  const header = 'left,right,decision,reason\n';
  const good = 'actor:isis,actor:ucdp-234,same,One organization\n';
  await writeFile(path, `${header}${good}actor:isis,place:syria,same,Because\n`);
  const digest = await digestOf(database);
  expect(await crosswalk('apply', path)).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringContaining(
      'line 3, right: “place:syria” names a place, “actor:isis” an actor. (WRONG_KIND)',
    ),
  });
  expect(await digestOf(database)).toBe(digest);

  await writeFile(path, `${header}${good}`);
  expect(await crosswalk('apply', path, '--decided-by', 'Ada')).toMatchObject({ exitCode: 0 });
  const [row] = await database.read({
    text: 'MATCH (merge:Merge) RETURN merge.decidedBy, merge.reason',
    parameters: {},
  });
  expect(row).toEqual(['Ada', 'One organization']);
});

test.each([
  [['apply', 'syria'], /syria: There is no crosswalk of that name, and no such file. \(INVALID_FILE\)\n {2}/],
  [['apply'], /missing required argument/],
])('crosswalk %j says what is wrong', async (words, told) => {
  expect(await crosswalk(...words)).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(told) });
});
