import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../../../src/errors/user-error.js';
import { parseMapping, readMapping } from '../../../../../src/importers/csv/mapping/read-mapping.js';
import { importerOf } from '../read-table.js';
import { COLUMNS, GOOD_MAPPING, WRONG_MAPPINGS } from './wrong-mappings.js';

const begin = (text: string) => importerOf(text).begin(COLUMNS, { release: null });

function problemsOf(run: () => unknown): UserError['problems'] {
  try {
    run();
  } catch (failure) {
    if (failure instanceof UserError) return failure.problems;
    throw failure;
  }
  return [];
}

test('the mapping that the wrong ones begin with is right', () => {
  expect(problemsOf(() => begin(GOOD_MAPPING))).toEqual([]);
});

test.each(WRONG_MAPPINGS)('refuses $title', ({ text, path, line, message, hint }) => {
  const problems = problemsOf(() => begin(text));
  expect(problems).toContainEqual({
    code: 'INVALID_FILE',
    path,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  });
  const found = problems.find((one) => one.path === path);
  expect(found?.message).toMatch(new RegExp(`^mapping\\.yaml, line ${line}: `));
});

test.each(WRONG_MAPPINGS)('says of $title what was expected, and nothing of how we work', ({ text }) => {
  for (const { message, hint } of problemsOf(() => begin(text))) {
    expect(hint).toMatch(/Expected|Did you mean|Asia/);
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|invalid_/);
  }
});

test('names every column that is missing, and whatever else is wrong, at once', () => {
  const text = `${GOOD_MAPPING}record: { key: [A] }\nstatements:\n  - text: '{B} {C}'\n  - text: { column: D }\n`;
  expect(problemsOf(() => begin(text)).map(({ message }) => /“(.*)”/.exec(message)?.[1])).toEqual([
    'A',
    'B',
    'C',
    'D',
  ]);
});

test.each([
  ['YAML that is none', 'dataset: [\n', /not YAML \(line \d+, column \d+\)/],
  ['a list', '- a\n', /not a mapping/],
  ['nothing', '', /not a mapping/],
  ['a field given twice', 'dataset: {}\ndataset: {}\n', /not YAML \(line 2, column 1\)/],
  ['an alias of nothing', 'dataset: *none\n', /aliases|not YAML/],
  ['a text without end', `# ${'x'.repeat(1_000_001)}`, /too long/],
])('refuses %s', (_, text, message) => {
  expect(() => parseMapping(text, 'some/mapping.yaml')).toThrow(message);
  expect(problemsOf(() => parseMapping(text, 'some/mapping.yaml'))).toMatchObject([
    { code: 'INVALID_FILE', path: 'some/mapping.yaml', hint: expect.stringMatching(/Expected/) },
  ]);
});

test('keeps codes as they are written', () => {
  const text = `${GOOD_MAPPING}statements:\n  - text: { column: Type, values: { 007: 1.0, 1.10: yes, true: 2 }, empty: [0.0, 099] }\n`;
  const { given } = parseMapping(text, 'mapping.yaml');
  expect(given.statements).toEqual([
    { text: { column: 'Type', values: { '007': '1.0', '1.10': 'yes', true: '2' }, empty: ['0.0', '099'] } },
  ]);
});

describe('a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimgraph-mapping-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is read, as YAML and as JSON', async () => {
    await writeFile(join(folder, 'a.yaml'), GOOD_MAPPING);
    const { given } = await readMapping(join(folder, 'a.yaml'));
    await writeFile(join(folder, 'a.json'), JSON.stringify(given));
    expect((await readMapping(join(folder, 'a.json'))).given).toEqual(given);
  });

  test('that is not there, or no text, is refused', async () => {
    await expect(readMapping(join(folder, 'none.yaml'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
    await writeFile(join(folder, 'b.yaml'), Buffer.from([0xff, 0x00]));
    await expect(readMapping(join(folder, 'b.yaml'))).rejects.toThrow(/not UTF-8 text/);
  });
});
