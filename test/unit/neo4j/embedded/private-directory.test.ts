import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePrivate } from '../../../../src/neo4j/embedded/private-directory.js';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'claimgraph-private-'));
});
afterEach(() => rm(parent, { recursive: true }));

const modeOf = async (...path: string[]): Promise<string> =>
  ((await stat(join(parent, ...path))).mode & 0o777).toString(8);

test('a data folder is made for its owner alone', async () => {
  await makePrivate(join(parent, 'data'));
  expect([await modeOf('data'), await modeOf('data', 'neo4j')]).toEqual(['700', '700']);
});

test('one that an earlier version has left open is closed', async () => {
  for (const name of ['neo4j', 'neo4j-5.26.30', 'lock'])
    await mkdir(join(parent, 'data', name), { recursive: true });
  await writeFile(join(parent, 'data', 'owner.json'), '{}');
  for (const path of [['data'], ['data', 'neo4j']]) await chmod(join(parent, ...path), 0o755);
  await makePrivate(join(parent, 'data'));
  expect([await modeOf('data'), await modeOf('data', 'neo4j')]).toEqual(['700', '700']);
});

test('of a folder that holds other things too, only our part is closed', async () => {
  await mkdir(join(parent, 'data'));
  await chmod(join(parent, 'data'), 0o755);
  await writeFile(join(parent, 'data', 'notes.txt'), '');
  await makePrivate(join(parent, 'data'));
  expect([await modeOf('data'), await modeOf('data', 'neo4j')]).toEqual(['755', '700']);
});
