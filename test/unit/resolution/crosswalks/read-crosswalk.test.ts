import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyCrosswalk } from '../../../../src/resolution/crosswalks/apply-crosswalk.js';
import { checkCrosswalk } from '../../../../src/resolution/crosswalks/check-crosswalk.js';
import { readCrosswalk } from '../../../../src/resolution/crosswalks/read-crosswalk.js';
import { shippedCrosswalks } from '../../../../src/resolution/crosswalks/shipped.js';
import type { UserError } from '../../../../src/errors/user-error.js';

const { signal } = new AbortController();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosswalk-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** Where something is wrong with a crosswalk that no graph needs to be known for. */
async function problemsOf(path: string): Promise<string[]> {
  const untouched = {} as Parameters<typeof applyCrosswalk>[1];
  try {
    await applyCrosswalk(await readCrosswalk(path, signal), untouched);
  } catch (failure) {
    return (failure as UserError).problems.map((problem) => `${problem.path}: ${problem.code}`);
  }
  return [];
}

const HEADER = 'left,right,decision,reason';

test('a table becomes merges and refusals', async () => {
  const path = await file(
    'table.csv',
    HEADER,
    'actor:a,actor:b,same,The same name',
    '"actor:a",actor:c,different,"Two, not one"',
  );
  expect((await readCrosswalk(path, signal)).contents.dossier).toEqual({
    merges: [{ keep: 'actor:a', merge: ['actor:b'], reason: 'The same name' }],
    refusals: [{ one: 'actor:a', other: 'actor:c', reason: 'Two, not one' }],
  });
});

test('everything that is wrong with a table is named by line and column', async () => {
  const path = await file(
    'wrong.csv',
    HEADER,
    'actor:a,actor:b,same,',
    'actor:a,place:b,same,Because',
    'actor a,actor:c,different,Because',
    'actor:d,actor:d,same,Because',
    'actor:a,actor:e,same,Because',
    'actor:e,actor:a,different,Because',
  );
  expect(await problemsOf(path)).toEqual([
    'line 2, reason: INVALID_ARGUMENT',
    'line 4, left: INVALID_ID',
    'line 3, right: WRONG_KIND',
    'line 5, right: INVALID_ARGUMENT',
  ]);
});

test('what is no decision is named by line and column before anything else', async () => {
  const path = await file(
    'undecided.csv',
    HEADER,
    'actor:a,actor:b,maybe,Because',
    'actor:a,actor:c,,Because',
  );
  expect(await problemsOf(path)).toEqual([
    'line 2, decision: INVALID_ARGUMENT',
    'line 3, decision: INVALID_ARGUMENT',
  ]);
});

test('lines that contradict each other are named', async () => {
  const path = await file('both.csv', HEADER, 'actor:a,actor:b,same,x1', 'actor:b,actor:a,different,x2');
  expect(await problemsOf(path)).toEqual(['line 3, right: INVALID_ARGUMENT']);
});

test('a table without a column is refused with what is missing', async () => {
  const path = await file('short.csv', 'left,right,reason', 'actor:a,actor:b,same');
  await expect(readCrosswalk(path, signal)).rejects.toThrow('lacks the column decision');
});

test('a dossier that holds more than decisions is refused', async () => {
  const path = await file('more.yaml', 'actors: []', 'merges: []');
  expect(await problemsOf(path)).toEqual(['actors: INVALID_ARGUMENT']);
});

test('a dossier names what is wrong by its own paths', async () => {
  const path = await file('wrong.yaml', 'merges:', '  - { keep: actor:a, merge: [place:b], reason: x }');
  expect(await problemsOf(path)).toEqual(['merges[0].merge[0]: WRONG_KIND']);
});

test('neither a name nor a file: the nearest name is told', async () => {
  await expect(readCrosswalk('syria-irak', signal)).rejects.toMatchObject({
    problems: [{ code: 'INVALID_FILE', hint: 'Did you mean syria-iraq?' }],
  });
});

test.each(shippedCrosswalks().map(({ name }) => [name]))(
  '%s, which comes with the program, is sound',
  async (name) => {
    const { merges, refusals } = checkCrosswalk((await readCrosswalk(name, signal)).contents);
    expect(merges.length + refusals.length).toBeGreaterThan(1);
    const ids = [...merges.map(({ input }) => input.reason), ...refusals.map(({ input }) => input.reason)];
    expect(ids.every((reason) => reason.endsWith('.'))).toBe(true);
  },
);

test('all that come with the program say what they are for', () => {
  expect(shippedCrosswalks().map(({ name, description }) => [name, description.length > 20])).toEqual([
    ['syria-iraq', true],
    ['syria-iraq-places', true],
    ['ucdp-syria', true],
  ]);
});
