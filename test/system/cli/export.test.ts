import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportText } from '../../support/exports/export-text.js';
import { TestGraph } from '../../support/graph.js';
import { runCommand, testSettings } from './run-command.js';

let graph: TestGraph;
let folder: string;
beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-export-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const run = (...words: string[]) => runCommand('export', testSettings(), ...words);

test('to a file, which appears when it is whole, or to standard output', async () => {
  const file = join(folder, 'strikes.graphml');
  const chosen = ['--by', 'actor:raf', 'actor:cjtf-oir', '--during', '2019-03'];
  const written = await run('graphml', ...chosen, '--out', file);
  expect([written.exitCode, written.stdout]).toEqual([0, '']);
  const expected = await exportText(graph, 'graphml', {
    by: ['actor:raf', 'actor:cjtf-oir'],
    during: ['2019-03'],
  });
  expect(await readFile(file, 'utf8')).toBe(expected);
  expect(await readdir(folder)).toEqual(['strikes.graphml']);
  const printed = await run('csv', '--said-by', 'actor:raf', '--as-of', '2001-01-01T00:00:00Z');
  expect([printed.exitCode, printed.stdout.split('\n')]).toEqual([0, [expect.stringMatching(/^id,kind/)]]);
});

test('what is wrong is told, and no file is written', async () => {
  const unknown = await run('csv', '--by', 'actor:rafs', '--out', join(folder, 'none.csv'));
  expect(unknown.exitCode).toBe(1);
  expect(unknown.stderr).toMatch(
    /filter\.by\[0\]: Nothing has the id “actor:rafs”\. \(UNKNOWN_ID\)\n {2}Did you mean/,
  );
  const nowhere = await run('csv', '--out', join(folder, 'missing', 'none.csv'));
  expect([nowhere.exitCode, nowhere.stderr]).toEqual([
    1,
    expect.stringContaining('(ENOENT). (INVALID_FILE)'),
  ]);
  expect((await run('graphm')).stderr).toContain('Did you mean graphml?');
  expect((await readdir(folder)).filter((name) => name.startsWith('none'))).toEqual([]);
});
