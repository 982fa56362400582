import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DossierInput } from '../../../../src/write/dossier-input.js';
import type { RowReading } from '../../../../src/importers/importer.js';
import { groupBy } from '../../../../src/write/group-by.js';
import { kindOfId } from '../../../../src/storage/ids.js';
import { ucdpGed } from '../../../../src/importers/ucdp-ged/importer.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { readTable } from '../../../support/importers/ucdp-ged/rows.js';

const corpus = process.env['CLAIMGRAPH_CORPUS'];
type Told = { readonly id: string };

const describeCorpus = corpus === undefined ? describe.skip : describe;
if (corpus === undefined) console.info('CLAIMGRAPH_CORPUS is not set, so the UCDP rows of it are not read.');

describeCorpus('all of UCDP GED for Syria, 2016 to 2019', () => {
  let readings: RowReading[];
  let rate: number;

  beforeAll(() => {
    const { columns, rows } = readTable(join(corpus ?? '', 'ucdp-ged-syria/ged_syria.csv'));
    const read = ucdpGed.begin(columns, { release: '20.1' });
    const start = performance.now();
    readings = rows.map(read);
    rate = rows.length / ((performance.now() - start) / 1000);
  });

  test('every row is an event, and its total of killed is kept', () => {
    const best = readings.map(({ dossier }) => ownKilled(dossier));
    expect(best).toHaveLength(16_566);
    expect(best.reduce((sum, one) => sum + one, 0)).toBe(112_337);
  });

  test('all of it is said by UCDP, in its record; what it cites are grounds', () => {
    const claims = readings.flatMap(({ dossier, record }) =>
      (dossier.claims ?? []).map(({ saidBy, document }) => ({ saidBy, isOwn: document === record })),
    );
    expect(new Set(claims.map((claim) => JSON.stringify(claim)))).toEqual(
      new Set([JSON.stringify({ saidBy: ['actor:ucdp'], isOwn: true })]),
    );
    const dated = readings
      .flatMap(({ dossier }) => dossier.documents ?? [])
      .map(({ publishedAt }) => publishedAt);
    expect(dated).not.toContain('1753-01-01');
  });

  test('every dossier is one that may be written', () => {
    const problems = readings.flatMap(({ dossier }) => readDrafts(dossier).problems.all);
    expect(problems).toEqual([]);
  });

  test('what is told of an actor, a place, a document or a larger event is told alike by all rows', () => {
    const told = new Map<string, unknown>();
    const differing: unknown[] = [];
    for (const { dossier } of readings) {
      for (const { id, ...fields } of recordsOf(dossier)) {
        for (const [field, value] of Object.entries(fields)) {
          const key = `${id} ${field}`;
          if (!told.has(key)) told.set(key, value);
          else if (!isDeepStrictEqual(toldAs(field, told.get(key)), toldAs(field, value)))
            differing.push([key, told.get(key), value]);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  test('and so much comes of it', () => {
    const ids = new Set(readings.flatMap(({ dossier }) => recordsOf(dossier)).map(({ id }) => id));
    const counts = [...groupBy([...ids], kindOfId)].map(([kind, ofKind]) => `${kind ?? ''} ${ofKind.length}`);
    const reasons = new Map<string, number>();
    for (const { column, reason } of readings.flatMap(({ warnings }) => warnings)) {
      const key = `${column}: ${reason}`;
      reasons.set(key, (reasons.get(key) ?? 0) + 1);
    }
    console.info(
      [
        counts.join(', '),
        `${Math.round(rate)} rows a second`,
        ...[...reasons].map(([key, n]) => `${n} × ${key}`),
      ].join('\n'),
    );
    expect(reasons.size).toBeGreaterThan(0);
  });
});

/** Headlines of one report are copied with this or that punctuation. */
const toldAs = (field: string, value: unknown): unknown =>
  field === 'title'
    ? String(value)
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : value;

function recordsOf({ actors, places, documents, events, claims }: DossierInput): Told[] {
  return [actors, places, documents, events, claims].flatMap((records): readonly Told[] => records ?? []);
}

function ownKilled({ claims }: DossierInput): number {
  const own = (claims ?? []).filter(
    ({ quantity, scopeActor }) => quantity?.measure === 'killed' && !scopeActor,
  );
  expect(own).toHaveLength(1);
  return own[0]?.quantity?.best ?? 0;
}
