import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { RowReading } from '../../../../src/importers/importer.js';
import { readTable } from '../../../../src/importers/table/read-table.js';
import { Predicate } from '../../../../src/domain/claims/predicate.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { packagePath } from '../../../../src/package-path.js';
import { importerOf } from './read-table.js';
import { TABLES } from './ready-rows.js';

const text = (name: string): string => readFileSync(packagePath(`data/mappings/${name}.yaml`), 'utf8');

async function readingsOf(name: string): Promise<RowReading[]> {
  const { columns, rows } = await readTable(
    Readable.from([Buffer.from(TABLES[name] ?? '')]),
    name,
    { encoding: null, delimiter: null },
    (found) => found.length > 1, // a title above the header is one cell
  );
  const read = importerOf(text(name), `${name}.yaml`).begin(columns, { release: null });
  const readings: RowReading[] = [];
  for await (const row of rows) if ('values' in row) readings.push(read(row));
  return readings;
}

/** What a row measures, as “of whom: low to high”. */
const figuresOf = ({ dossier }: RowReading): string[] =>
  (dossier.claims ?? []).flatMap(({ quantity, scopeActor }) =>
    quantity
      ? [
          `${quantity.measure} ${scopeActor ?? 'all'}: ${quantity.low ?? quantity.best} ${quantity.high ?? ''}`.trim(),
        ]
      : [],
  );

test('each mapping that comes with the project has rows here, and a line on its page', () => {
  const names = readdirSync(packagePath('data/mappings')).map((file) => basename(file, '.yaml'));
  expect(Object.keys(TABLES).toSorted()).toEqual(names.toSorted());
  const page = readFileSync(packagePath('docs/mappings.md'), 'utf8');
  expect(names.filter((name) => !page.includes(`data/mappings/${name}.yaml`))).toEqual([]);
});

test.each(Object.keys(TABLES))('%s: every row becomes a dossier that may be written', async (name) => {
  const readings = await readingsOf(name);
  expect(readings.length).toBeGreaterThan(0);
  for (const { dossier, warnings } of readings) {
    const { problems, ids, references } = readDrafts(dossier);
    expect(problems.all).toEqual([]);
    expect(references.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(warnings).toEqual([]);
  }
});

test('GTD: minus codes are nothing, and a day or month of 0 is not known', async () => {
  const readings = await readingsOf('gtd');
  const times = readings.map(({ dossier }) => dossier.events?.[0]?.time);
  expect(times).toEqual(['2099-01-05', '2099-01', '2099~/2099-08-14~']);
  expect(readings.map(figuresOf)).toEqual([
    ['killed all: 3', 'killed actor:gtd/perpetrators: 1'],
    [],
    ['killed all: 0', 'taken hostage or kidnapped all: 2'],
  ]);
  expect(readings[1]?.dossier.claims?.map(({ predicate }) => predicate)).toEqual(['OCCURRED_AT']);
});

test('GTD: the target is whose the thing is, several perpetrators are all told, and doubt is said', async () => {
  const [first, , third] = await readingsOf('gtd');
  const told = (predicate: Predicate) =>
    first?.dossier.claims
      ?.filter((claim) => claim.predicate === predicate)
      .map(({ object, text: words }) => object ?? words);
  expect(told(Predicate.PERPETRATED_BY)).toEqual(['actor:gtd/red-front', 'actor:gtd/blue-front']);
  expect(told(Predicate.TARGETED)).toEqual(['actor:gtd/police-of-utopia']);
  expect(told(Predicate.STATED)).toEqual([
    'Bombing/Explosion.',
    'The target: Vehicle (Police Patrol (including vehicles, convoys)).',
    'Who did it is suspected and not certain.',
    'The attack did not succeed.',
  ]);
  const uncertain = [first, third].map((row) => row?.dossier.places?.[0]?.uncertaintyMeters);
  expect(uncertain).toEqual([undefined, 300_000]);
});

test('Airwars: the incidents of its service, each at its first geolocation', async () => {
  const [incident, other] = await readingsOf('airwars-incidents');
  expect(incident?.dossier.events?.[0]).toMatchObject({ time: '2099-01-05', title: 'Incident UTOP0001' });
  expect(incident && figuresOf(incident)).toEqual([
    'killed actor:airwars/civilian-non-combatants: 2 4',
    'killed actor:airwars/children: 1 1',
  ]);
  expect(incident?.dossier.places?.[0]).toMatchObject({ name: 'Alpha', latitude: 33.1, longitude: 44.2 });
  expect(other?.dossier.claims?.map(({ object }) => object)).toEqual(['place:airwars/utopia']);
});

test('TBIJ: the least and the most of all, and who struck only where that is not open', async () => {
  const readings = await readingsOf('tbij-drone-strikes');
  expect(readings.map(figuresOf)).toEqual([
    [
      'killed all: 4 6',
      'killed actor:tbij-strikes/civilians: 0 2',
      'killed actor:tbij-strikes/children: 0 0',
      'wounded all: 1',
    ],
    ['killed all: 1 1'],
  ]);
  expect(readings.map(({ dossier }) => dossier.events?.[0]?.time)).toEqual(['2099-01-25', '2099-02-03']);
  const saysWho = ({ dossier }: RowReading) =>
    dossier.claims?.some(({ predicate }) => predicate === Predicate.PERPETRATED_BY);
  expect(readings.map(saysWho)).toEqual([true, false]);
  expect((await readingsOf('tbij-yemen')).map(saysWho)).toEqual([true, false]);
  const [raid] = await readingsOf('tbij-somalia');
  expect(raid?.dossier.events?.[0]).toMatchObject({ id: 'event:tbij-strikes/SOM901', kind: 'ATTACK' });
});

test('Iraq Body Count: from the reported minimum to the maximum, based on its sources; what was done is no weapon', async () => {
  const [first, second] = await readingsOf('iraq-body-count');
  expect(first && figuresOf(first)).toEqual(['killed actor:ibc/civilians-in-iraq: 3 5']);
  expect(first?.dossier.claims?.flatMap(({ weapon }) => weapon ?? [])).toEqual(['car bomb', 'gunfire']);
  expect(first?.dossier.claims?.[0]?.basedOn).toHaveLength(1);
  expect(second?.dossier.events?.[0]?.time).toBe('/2098-12-31');
  expect(second?.dossier.claims?.map(({ predicate }) => predicate)).toEqual(['OCCURRED_AT', 'MEASURED']);
});

test('HAPI: sums about a place and a month, without an event', async () => {
  const readings = await readingsOf('hdx-hapi-conflict-events');
  const claims = readings.flatMap(({ dossier }) => dossier.claims ?? []);
  expect(readings.flatMap(({ dossier }) => dossier.events ?? [])).toEqual([]);
  expect(new Set(claims.map(({ subject }) => subject))).toEqual(
    new Set(['place:hapi-conflict-events/uto/north/alpha-district']),
  );
  expect(claims.map(({ quantity, validTime }) => [quantity?.measure, quantity?.best, validTime])).toEqual([
    ['political violence events', 12, '2099-01-01/2099-01-31'],
    ['killed in political violence', 30, '2099-01-01/2099-01-31'],
    ['demonstrations', 3, '2099-01-01/2099-01-31'],
  ]);
});

test('Oryx: what became of each piece, and whose it was; two rows of one picture tell of one loss', async () => {
  const dossiers = (await readingsOf('oryx')).map(({ dossier }) => dossier);
  const owner = 'actor:oryx/armed-forces-of-utopia';
  expect(dossiers.flatMap(({ claims }) => claims?.flatMap(({ effect }) => effect ?? []))).toEqual([
    { kind: 'DAMAGED', object: 'T-1, mod. 2016', owner },
    { kind: 'CAPTURED', object: 'T-1, mod. 2016', owner },
    { kind: 'ABANDONED', object: 'T-1', owner },
  ]);
  const events = dossiers.map((dossier) => dossier.events?.[0]?.id);
  expect(events[0]).toBe(events[1]);
  expect(new Set(events).size).toBe(2);
});
