import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { DossierInput } from '../../../src/write/dossier-input.js';
import { ingest } from '../../../src/write/ingest.js';
import { readDossierFile } from '../../../src/write/read-dossier-file.js';
import { verify } from '../../../src/write/verify/verify.js';
import type { ClaimInput } from '../../../src/domain/claims/inputs.js';
import { packagePath } from '../../../src/package-path.js';
import { connectToTestDatabase, emptyDatabase } from '../../support/database.js';

let article: Required<{ [Section in keyof DossierInput]: NonNullable<DossierInput[Section]> }>;

beforeAll(async () => {
  article = (await readDossierFile(packagePath('data/article.yaml'))) as typeof article;
});

const claimsAbout = (subject: string): ClaimInput[] =>
  article.claims.filter((claim) => claim.subject === subject);

/** What claims say of an event, a line for each: predicate and what it carries. */
const linesAbout = (subject: string): string[] =>
  claimsAbout(subject)
    .map(({ predicate, object, weapon, effect, quantity }) =>
      [
        predicate,
        object,
        weapon,
        effect && `${effect.kind} ${effect.object}`,
        quantity && `${quantity.measure} ${String(quantity.best)}${quantity.unit ? ` ${quantity.unit}` : ''}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .sort();

test('holds as many of everything as the article', () => {
  const counts = Object.fromEntries(
    Object.entries(article).map(([section, records]) => [section, records.length]),
  );
  expect(counts).toEqual({ actors: 13, places: 9, documents: 7, events: 13, claims: 84 });
});

test('is taken in whole', async () => {
  const database = await connectToTestDatabase();
  try {
    await emptyDatabase(database);
    expect(await ingest(database, article)).toEqual({ created: 126, updated: 0, unchanged: 0 });
    // Two figures are worked out: the strikes and the engagements in Iraq.
    expect(await verify(database)).toMatchObject({ records: 128, differences: [] });
  } finally {
    await database.close();
  }
});

test.each([
  [
    'event:oir-2019-03-10',
    '2019-03-10/2019-03-23',
    undefined,
    [
      'MEASURED engagements 398',
      'MEASURED strikes 250',
      'OCCURRED_AT place:iraq',
      'OCCURRED_AT place:syria',
      'PARTNERED_WITH actor:iraqi-security-forces',
      'PARTNERED_WITH actor:puk-counterterrorism',
      'PARTNERED_WITH actor:sdf',
      'PERPETRATED_BY actor:cjtf-oir',
      'STATED',
      'STATED',
      'TARGETED actor:isis',
      'USED attack',
      'USED bomber',
      'USED fighter',
      'USED ground-based tactical artillery',
      'USED remotely piloted aircraft',
      'USED rocket-propelled artillery',
      'USED rotary-wing',
    ],
  ],
  [
    'event:oir-syria-2019-03-10',
    '2019-03-10/2019-03-23',
    'event:oir-2019-03-10',
    [
      'AFFECTED DESTROYED vehicle destroyed 104',
      'AFFECTED STRUCK VBIED struck 31',
      'AFFECTED STRUCK fighting position',
      'AFFECTED STRUCK supply route',
      'AFFECTED STRUCK tactical unit struck 346',
      'MEASURED engagements 338',
      'MEASURED strikes 193',
      'OCCURRED_AT place:syria',
      'PERPETRATED_BY actor:cjtf-oir',
      'STATED',
      'TARGETED actor:isis',
    ],
  ],
  [
    'event:oir-iraq-2019-03-10',
    '2019-03-10/2019-03-23',
    'event:oir-2019-03-10',
    ['OCCURRED_AT place:iraq', 'PERPETRATED_BY actor:cjtf-oir', 'TARGETED actor:isis'],
  ],
  [
    'event:oir-2019-02-24',
    '2019-02-24/2019-03-09',
    undefined,
    ['MEASURED engagements 139', 'MEASURED strikes 99', 'PERPETRATED_BY actor:cjtf-oir'],
  ],
  [
    'event:euphrates-strikes',
    '2019-03-10/2019-03-23',
    undefined,
    [
      'MEASURED strikes 72',
      'OBSERVED_BY actor:cjtf-oir',
      'OCCURRED_AT place:euphrates-river-valley',
      'PERPETRATED_BY actor:unidentified-euphrates',
    ],
  ],
  [
    'event:raf-2019-03-12',
    '2019-03-12',
    undefined,
    ['AFFECTED STRUCK position', 'PERPETRATED_BY actor:raf', 'TARGETED actor:isis'],
  ],
  [
    'event:raf-2019-03-17',
    '2019-03-17',
    undefined,
    ['AFFECTED DESTROYED building destroyed 2', 'PERPETRATED_BY actor:raf', 'TARGETED actor:isis'],
  ],
  [
    'event:raf-2019-03-18',
    '2019-03-18',
    undefined,
    [
      'AFFECTED KILLED fighter killed 2',
      'AFFECTED STRUCK position struck 4',
      'PERPETRATED_BY actor:raf',
      'TARGETED actor:isis',
    ],
  ],
  [
    'event:isis-border-crossings',
    undefined,
    undefined,
    ['OCCURRED_AT place:iraq-syria-border', 'PERPETRATED_BY actor:isis', 'STATED'],
  ],
  ['event:isis-last-bastion', undefined, undefined, ['OCCURRED_AT place:al-baghouz']],
  [
    'event:isis-control-2014',
    '2014',
    undefined,
    [
      'MEASURED share of territory 0.333',
      'OCCURRED_AT place:iraq',
      'OCCURRED_AT place:mosul',
      'OCCURRED_AT place:syria',
      'STATED',
    ],
  ],
  ['event:sdf-declaration', '2019-03-23', undefined, ['DECLARED_BY actor:sdf', 'INVOLVED actor:isis']],
  [
    'event:liberation',
    undefined,
    undefined,
    [
      'AFFECTED LIBERATED civilian liberated 4500000',
      'AFFECTED LIBERATED land liberated 55670 km2',
      'PARTNERED_WITH actor:government-of-iraq',
      'PARTNERED_WITH actor:iraqi-security-forces',
      'PERPETRATED_BY actor:cjtf-oir',
    ],
  ],
])('says of %s what the article says', (id, time, partOf, lines) => {
  expect(article.events.find((event) => event.id === id)).toMatchObject({
    id,
    ...(time && { time }),
    ...(partOf && { partOf }),
  });
  if (time === undefined) expect(article.events.find((event) => event.id === id)).not.toHaveProperty('time');
  expect(linesAbout(id)).toEqual(lines);
});

test('says of the actors what the article says', () => {
  const lines = article.actors.flatMap(({ id }) => linesAbout(id).map((line) => `${id.slice(6)} ${line}`));
  expect(lines.sort()).toEqual([
    'cjtf-oir STATED',
    'ghika HOLDS_POST_IN actor:cjtf-oir',
    'ghika MEMBER_OF actor:united-kingdom',
    'government-of-iraq PARTNER_OF actor:cjtf-oir',
    'iraqi-security-forces PARTNER_OF actor:cjtf-oir',
    'iraqi-security-forces PART_OF actor:government-of-iraq',
    'isis CONTROLLED event:isis-control-2014',
    'isis CONTROLLED event:isis-last-bastion',
    'isis CONTROLLED place:al-baghouz',
    'isis CONTROLLED place:mosul',
    'isis STATED',
    'isis STATED',
    'isis STATED',
    'isis THREATENED place:baghdad',
    'isis THREATENED place:erbil',
    'puk-counterterrorism PART_OF actor:puk',
    'raf PART_OF actor:united-kingdom',
    'sdf PARTNER_OF actor:cjtf-oir',
    'sdf STATED',
  ]);
});

test('every claim says who made it in which document; what can be worked out is left to that', () => {
  const authored = article.claims.filter(({ document }) => document === 'document:article');
  for (const { saidBy } of authored) expect(saidBy).toEqual(['actor:article-author']);
  expect(article.claims.filter(({ derivedFrom }) => derivedFrom)).toEqual([]);
  const sources = new Set(article.claims.flatMap(({ document }) => document ?? []));
  expect(sources).toEqual(new Set(article.documents.map(({ id }) => id)));
});

test('the article relays every other document', () => {
  const [first, ...others] = article.documents;
  expect(first).toMatchObject({ id: 'document:article', relays: others.map(({ id }) => id) });
  expect(first).not.toHaveProperty('publishers');
});

test('says nothing of coordinates without saying how uncertain they are', () => {
  for (const { latitude, uncertaintyMeters } of article.places) {
    expect(latitude === undefined).toBe(uncertaintyMeters === undefined);
  }
});

test('reads the same to a plain reader of YAML, but for the year that is a number to it', async () => {
  const plain = parse(await readFile(packagePath('data/article.yaml'), 'utf8')) as typeof article;
  const text = (value: unknown) => JSON.stringify(value).replaceAll(':2014', ':"2014"');
  expect(text(plain)).toBe(text(article));
});
