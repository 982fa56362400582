import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserError } from '../../../src/errors/user-error.js';
import { readDossierFile } from '../../../src/write/read-dossier-file.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Buffer): Promise<unknown> {
  const path = join(folder, name);
  await writeFile(path, content);
  return readDossierFile(path);
}

test.each([
  ['a.yaml', 'actors:\n  - id: actor:a\n'],
  ['a.yml', '{ actors: [{ id: actor:a }] }'],
  ['a.json', '{"actors": [{"id": "actor:a"}]}'],
  ['a', '{"actors": [{"id": "actor:a"}]}'],
  ['a.txt', 'actors: [{ id: actor:a }]'],
])('reads %s', async (name, content) => {
  expect(await read(name, content)).toEqual({ actors: [{ id: 'actor:a' }] });
});

test('takes a plain number in YAML for text, except where a number belongs', async () => {
  expect(
    await read(
      'numbers.yaml',
      'events: [{ time: 2014, title: 007 }]\nplaces: [{ name: 12, latitude: 35.10 }]\nassessments: [{ credibility: 3 }]\n',
    ),
  ).toEqual({
    events: [{ time: '2014', title: '007' }],
    places: [{ name: '12', latitude: 35.1 }],
    assessments: [{ credibility: 3 }],
  });
});

test('follows aliases', async () => {
  expect(await read('alias.yaml', 'actors: [&a { id: actor:a }, *a]')).toEqual({
    actors: [{ id: 'actor:a' }, { id: 'actor:a' }],
  });
});

const bomb = Array.from('abcdefghi', (name, index) => {
  const inner = index === 0 ? 'x' : `*${'abcdefghi'.charAt(index - 1)}`;
  return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
}).join('\n');

test.each([
  ['YAML that is none', 'b.yaml', 'actors:\n  - id: a\n   name: [x\n', /line 3, column 1/],
  ['a key given twice', 'b.yaml', 'actors: []\nactors: []\n', /line 2, column 1/],
  ['JSON that is none', 'b.json', '{"actors":\n [}', /line 2, column 4/],
  ['JSON that breaks off', 'b.json', '{"actors": [', /line 1, column 13/],
  ['several documents in one file', 'b.yaml', 'actors: []\n---\nactors: []\n', /not YAML/],
  ['aliases that multiply without end', 'b.yaml', bomb, /aliases cannot be followed/],
  ['an alias of nothing', 'b.yaml', 'actors: *none', /aliases cannot be followed|not YAML/],
  ['what is no text', 'b.yaml', Buffer.from([0xff, 0xfe, 0x00]), /not text in UTF-8/],
  ['endless nesting', 'b.yaml', `actors: ${'['.repeat(20_000)}`, /nested too deeply|not YAML/],
  ['endless nesting in JSON', 'b.json', '{"a":'.repeat(200_000), /nested too deeply|not JSON/],
])('refuses %s', async (_, name, content, message) => {
  await expect(read(name, content)).rejects.toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'INVALID_FILE', path: join(folder, name), hint: expect.stringMatching(/Expected/) },
  });
});

test('refuses a file that is not there', async () => {
  const path = join(folder, 'none.yaml');
  const failure = (await readDossierFile(path).catch((error: unknown) => error)) as UserError;
  expect(failure.extensions).toMatchObject({ code: 'INVALID_FILE', path });
});
