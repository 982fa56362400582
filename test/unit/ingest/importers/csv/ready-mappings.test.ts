import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { RowReading } from '../../../../../src/ingest/importers/importer.js';
import { readTable } from '../../../../../src/ingest/importers/table/read-table.js';
import { readDrafts } from '../../../../../src/ingest/validation/read-drafts.js';
import { packagePath } from '../../../../../src/package-path.js';
import { importerOf } from './read-table.js';

/** Rows of our own making, as each data set has them. */
const TABLES: Readonly<Record<string, string>> = {
  gtd: `eventid,iyear,imonth,iday,country_txt,region_txt,provstate,city,latitude,longitude,summary,attacktype1_txt,target1,gname,motive,weaptype1_txt,nkill,nkillter,nwound,scite1,scite2,scite3
209901010001,2099,1,5,Utopia,Middle East,North,Alpha,33.1,44.2,At dawn.,Bombing/Explosion,Market,Red Front,,Explosives,3,1,-99,"Utopia Post, 6 January 2099",,
209901000002,2099,1,0,Utopia,Middle East,North,Unknown,,,,Unknown,Unknown,Unknown,,Unknown,,,,,,
209900000003,2099,0,0,Utopia,Middle East,North,Alpha,33.1,44.2,,Assassination,Unknown,Unknown,,Firearms,0,,,,,
`,
  'airwars-incidents': JSON.stringify([
    {
      id: 1,
      link: 'https://example.org/utop0001',
      acf: {
        unique_reference_code: 'UTOP0001',
        incident_date: '20990105',
        location_name: 'Alpha',
        region: 'North',
        latitude: '33.1',
        longitude: '44.2',
        killed_injured_civilian_non_combatants: {
          killed_min: 2,
          killed_max: 4,
          injured_min: '',
          injured_max: '',
        },
      },
    },
  ]),
  'tbij-drone-strikes': `Strike ID,Country,Date,Most Specific Location,Latitude,Longitude,Minimum total people killed,Maximum total people killed,Minimum civilians reported killed,Maximum civilians reported killed,Minimum children reported killed,Maximum children reported killed,Minimum reported injured,Maximum reported injured
U1,Utopia,2099-01-05,Alpha,33.1,44.2,4,6,0,2,0,0,1,4
U2,Utopia,05/01/2099,-,,,1,1,-,-,-,-,-,-
`,
  'iraq-body-count': `IBC code,Start Date,End Date,Time,Location,Target,Weapons,Reported Minimum,Reported Maximum,Sources
x1,5 Jan 2099,5 Jan 2099,AM,Alpha,market,"car bomb, gunfire",3,5,"UP, UN"
x2,31 Dec 2098,,,Beta,,,1,1,
`,
  'hdx-hapi-conflict-events': `location_code,admin1_name,admin2_name,event_type,events,fatalities,reference_period_start,reference_period_end
#country+code,#adm1+name,#adm2+name,#event+type,#event+num,#fatalities,#date+start,#date+end
UTO,North,Alpha District,political_violence,12,30,2099-01-01T00:00:00,2099-01-31T23:59:59
UTO,North,Alpha District,demonstration,3,,2099-01-01,2099-01-31
`,
  oryx: `country,origin,system,status,url,date_recorded,sysID,imageID,statusID,matID
Utopia,Ruritania,"T-1, mod. 2016",captured,https://example.org/1,2099-01-05,1,1,1,1-1
Utopia,Ruritania,T-1,abandoned,,2099-01-06,1,2,2,1-2
`,
};

const text = (name: string): string => readFileSync(packagePath(`data/mappings/${name}.yaml`), 'utf8');

async function readingsOf(name: string): Promise<RowReading[]> {
  const form = { encoding: null, delimiter: null };
  const { columns, rows } = await readTable(
    Readable.from([Buffer.from(TABLES[name] ?? '')]),
    name,
    form,
    () => true,
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
  expect(readings.map(({ dossier }) => dossier.events?.[0]?.time)).toEqual(['2099-01-05', '2099-01', '2099']);
  expect(readings.map(figuresOf)).toEqual([
    ['killed all: 3', 'killed actor:gtd/perpetrators: 1'],
    [],
    ['killed all: 0'],
  ]);
  expect(readings[1]?.dossier.claims?.map(({ predicate }) => predicate)).toEqual(['OCCURRED_AT']);
});

test('Airwars: the incidents of its service', async () => {
  const [incident] = await readingsOf('airwars-incidents');
  expect(incident?.dossier.events?.[0]?.time).toBe('2099-01-05');
  expect(incident && figuresOf(incident)).toEqual(['killed actor:airwars/civilian-non-combatants: 2 4']);
});

test('TBIJ: the least and the most of all, of civilians and of children', async () => {
  const readings = await readingsOf('tbij-drone-strikes');
  expect(readings.map(figuresOf)).toEqual([
    [
      'killed all: 4 6',
      'killed actor:tbij-strikes/civilians: 0 2',
      'killed actor:tbij-strikes/children: 0 0',
      'wounded all: 1 4',
    ],
    ['killed all: 1 1'],
  ]);
});

test('Iraq Body Count: from the reported minimum to the maximum, based on its sources', async () => {
  const [first, second] = await readingsOf('iraq-body-count');
  expect(first && figuresOf(first)).toEqual(['killed actor:ibc/civilians-in-iraq: 3 5']);
  expect(first?.dossier.claims?.filter(({ weapon }) => weapon).map(({ weapon }) => weapon)).toEqual([
    'car bomb',
    'gunfire',
  ]);
  expect(first?.dossier.claims?.[0]?.basedOn).toHaveLength(1);
  expect(second?.dossier.events?.[0]?.time).toBe('2098-12-31');
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

test('Oryx: what became of each piece, and whose it was', async () => {
  const effects = (await readingsOf('oryx')).flatMap(({ dossier }) =>
    (dossier.claims ?? []).flatMap(({ effect }) => (effect ? [effect] : [])),
  );
  const owner = 'actor:oryx/armed-forces-of-utopia';
  expect(effects).toEqual([
    { kind: 'CAPTURED', object: 'T-1, mod. 2016', owner },
    { kind: 'ABANDONED', object: 'T-1', owner },
  ]);
});
