import { UserError } from '../../../src/errors/user-error.js';
import { ingest } from '../../../src/write/ingest.js';
import type { Database } from '../../../src/neo4j/database.js';
import { connectToTestDatabase, emptyDatabase } from '../../support/database.js';
import { digestOf } from '../../support/digest.js';
import { said, smallDossier } from './small-dossier.js';
import { CLAIMS } from './wrong-dossiers/claims.js';
import { DECISIONS } from './wrong-dossiers/decisions.js';
import { IDS } from './wrong-dossiers/ids.js';
import { SHAPES } from './wrong-dossiers/shape.js';
import { TEXTS } from './wrong-dossiers/texts.js';
import { VALUES } from './wrong-dossiers/values.js';

let database: Database;
let before: string;

beforeAll(async () => {
  database = await connectToTestDatabase();
  await emptyDatabase(database);
  await ingest(database, smallDossier());
  before = await digestOf(database);
});
afterAll(() => database.close());

const faultOf = (dossier: unknown): Promise<UserError> =>
  ingest(database, dossier).then(
    () => {
      throw new TypeError('It was taken in.');
    },
    (failure: unknown) => {
      if (failure instanceof UserError) return failure;
      throw failure;
    },
  );

test.each([...SHAPES, ...TEXTS, ...IDS, ...VALUES, ...CLAIMS, ...DECISIONS])(
  'refuses %s',
  async (_, spoil, code, path) => {
    const { problems, message } = await faultOf(spoil(smallDossier()));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, path, hint: expect.stringMatching(/\S{3}/) });
    expect(message.length).toBeLessThan(600);
    expect(await digestOf(database)).toBe(before);
  },
);

test('reports everything at once, each problem with its path', async () => {
  const { problems, extensions } = await faultOf({
    actors: [{ id: 'actor:a', name: ' ', kind: 'NONE' }],
    events: [{ id: 'event:e', kind: 'STRIKE', title: 'E', time: '2019-02-30', partOf: 'event:campain' }],
    claims: [
      {
        ...said('claim:c'),
        subject: 'event:e',
        predicate: 'TARGETED',
        object: 'actor:a',
        statedAt: '2019-3-1',
      },
    ],
  });
  expect(extensions['code']).toBe('INVALID_DOSSIER');
  expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
    'INVALID_ARGUMENT actors[0].kind',
    'INVALID_ARGUMENT actors[0].name',
    'INVALID_TIME claims[0].statedAt',
    'INVALID_TIME events[0].time',
    'UNKNOWN_ID events[0].partOf',
  ]);
});

test('names the nearest known id, from the dossier or the graph', async () => {
  const { problems } = await faultOf({
    actors: [{ id: 'actor:militia', name: 'Militia', kind: 'ARMED_GROUP' }],
    claims: [{ ...said('claim:c'), subject: 'actor:militai', predicate: 'PART_OF', object: 'actor:rebelz' }],
  });
  expect(problems.map(({ hint }) => hint)).toEqual([
    expect.stringContaining('Did you mean actor:militia'),
    expect.stringContaining('Did you mean actor:rebels'),
  ]);
});

test('gives no password back, and shows what turns the direction of writing', async () => {
  const { message } = await faultOf({
    actors: [{ id: 'actor:a', name: 'A\u202eB', kind: 'MEDIA' }],
    documents: [{ id: 'document:d', kind: 'REPORT', title: 'D', url: 'https://user:hush-hush@example.org/' }],
  });
  expect(message).toContain('“A<U+202E>B”');
  expect(message).not.toMatch(/hush-hush|\u202e/);
});

test('names the nearest known field', async () => {
  const { problems } = await faultOf({ actors: [{ id: 'actor:a', name: 'A', kind: 'MEDIA', alias: [] }] });
  expect(problems[0]?.hint).toBe('Did you mean aliases?');
});

test('names the chain of a cycle', async () => {
  const { problems } = await faultOf({
    places: ['a', 'b', 'c'].map((name, index, all) => ({
      id: `place:${name}`,
      name,
      kind: 'SITE',
      within: `place:${all[(index + 1) % all.length] ?? ''}`,
    })),
  });
  expect(problems).toEqual([
    expect.objectContaining({
      message: 'place:a lies within place:b lies within place:c lies within place:a',
    }),
  ]);
});

test('stops counting at a thousand problems', async () => {
  const actors = [...Array(3_000).keys()].map((index) => ({ id: `actor:${index}`, name: '', kind: 'MEDIA' }));
  const { problems } = await faultOf({ actors });
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)?.message).toBe('2000 further problems are left out.');
});
