import { join } from 'node:path';
import type { DossierInput } from '../../../../src/ingest/dossier-input.js';
import type { RowReading } from '../../../../src/ingest/importers/importer.js';
import { ucdpGed } from '../../../../src/ingest/importers/ucdp-ged/ucdp-ged.js';
import { readDrafts } from '../../../../src/ingest/validation/read-drafts.js';
import { readTable } from './rows.js';

const corpus = process.env['CLAIMGRAPH_CORPUS'];
const SECTIONS = ['actors', 'places', 'documents', 'events', 'claims'] as const;
/** For 16,566 rows on a slow machine, in milliseconds. */
const PATIENCE = 180_000;

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
  }, PATIENCE);

  test('every row is an event, and its total of killed is kept', () => {
    const best = readings.map(({ dossier }) => ownKilled(dossier));
    expect(best).toHaveLength(16_566);
    expect(best.reduce((sum, one) => sum + one, 0)).toBe(112_337);
  });

  test(
    'every dossier is one that may be written',
    () => {
      const problems = readings.flatMap(({ dossier }) => readDrafts(dossier).problems.all);
      expect(problems).toEqual([]);
    },
    PATIENCE,
  );

  test('what is told of an actor, a place, a document or a larger event is told alike by all rows', () => {
    const told = new Map<string, Map<string, string>>();
    for (const { dossier } of readings) {
      for (const section of SECTIONS) {
        for (const { id, ...fields } of dossier[section] ?? []) {
          const known = told.get(id) ?? new Map<string, string>();
          for (const [field, value] of Object.entries(fields)) {
            const text = JSON.stringify(value);
            if ((known.get(field) ?? text) !== text) throw new Error(`${id}: ${field} ${text}`);
            known.set(field, text);
          }
          told.set(id, known);
        }
      }
    }
    expect(told.size).toBeGreaterThan(0);
  });

  test('and so much comes of it', () => {
    const counts = SECTIONS.map((section) => {
      const ids = readings.flatMap(({ dossier }) => dossier[section] ?? []).map(({ id }) => id);
      return `${section} ${new Set(ids).size}`;
    });
    const reasons = new Map<string, number>();
    for (const { column, reason } of readings.flatMap(({ warnings }) => warnings)) {
      const key = `${column}: ${reason}`;
      reasons.set(key, (reasons.get(key) ?? 0) + 1);
    }
    console.info(
      [counts.join(', '), `${Math.round(rate)} rows a second`, ...[...reasons].map(([key, n]) => `${n} × ${key}`)].join('\n'),
    );
    expect(reasons.size).toBeGreaterThan(0);
  });
});

function ownKilled({ claims }: DossierInput): number {
  const own = (claims ?? []).filter(({ quantity, scopeActor }) => quantity?.measure === 'killed' && !scopeActor);
  expect(own).toHaveLength(1);
  return own[0]?.quantity?.best ?? 0;
}
