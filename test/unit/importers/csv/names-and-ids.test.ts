import { UserError } from '../../../../src/errors/user-error.js';
import { UnusableRow, type RowReading } from '../../../../src/importers/importer.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { importerOf, tableOf } from './read-table.js';

const MAPPING = `
dataset: { id: small, title: Small, publisher: { name: Us, kind: ORGANIZATION } }
known:
  actors:
    - { name: Islamic State, id: 'actor:isis', kind: ARMED_GROUP, aliases: [ISIL, Daesh], sameAs: [{ scheme: wikidata, id: Q2429253 }] }
  places:
    - { name: Mosul, kind: CITY, aliases: [Mossul], sameAs: [{ scheme: geonames, id: 99072 }] }
saidBy: [{ name: '{Source}', kind: MEDIA }]
event: { kind: STRIKE, title: 'Strike at {Place}' }
places: [{ name: '{Place}' }]
participants:
  - role: PERPETRATOR
    actor: { name: '{By}', kind: ARMED_FORCES, key: '{Number}', sameAs: [{ scheme: ucdp, id: '{Number}' }] }
  - role: TARGET
    actor: { name: { column: On, separator: ';' }, kind: ARMED_GROUP }
quantities: [{ measure: killed, value: '{Killed}', scopeActor: { name: '{Of}' } }]
`;

const HEADER = 'Place,By,Number,On,Killed,Of,Source';

function read(row: string, mapping = MAPPING): RowReading {
  const { columns, rows } = tableOf(`${HEADER}\n${row}\n`, ',');
  const [first] = rows;
  if (!first) throw new TypeError('There is no row.');
  return importerOf(mapping).begin(columns, { release: null })(first);
}

const names = ({ dossier }: RowReading): Record<string, string[]> =>
  Object.fromEntries(
    (dossier.claims ?? []).map(({ id, namesUsed }) => [
      id.split('/').slice(2).join('/'),
      (namesUsed ?? []).map(({ node, name }) => `${node} ${name}`),
    ]),
  );

const ROW = 'Mossul,RAF,7,ISIL;Others,3,Daesh,The Paper';

test('claims keep the names as the row spells them, also of what the mapping knows by another', () => {
  const reading = read(ROW);
  const source = 'actor:small/the-paper The Paper';
  expect(names(reading)).toEqual({
    'at/small/mosul': ['place:small/mosul Mossul', source],
    'perpetrator/small/7': ['actor:small/7 RAF', source],
    'target/isis': ['actor:isis ISIL', source],
    'target/small/others': ['actor:small/others Others', source],
    'killed/isis': ['actor:isis Daesh', source],
  });
  expect(readDrafts(reading.dossier).problems.all).toEqual([]);
});

test('what two columns spell differently is one claim, under the first of the names', () => {
  const claims = Object.entries(names(read('Mossul,RAF,7,ISIL;Daesh,3,Daesh,'))).filter(([id]) =>
    id.startsWith('target'),
  );
  expect(claims).toEqual([['target/isis', ['actor:isis ISIL']]]);
});

test('external ids come from columns, and from what the mapping knows', () => {
  const { dossier } = read(ROW);
  const sameAs = (id: string) => dossier.actors?.find((one) => one.id === id)?.sameAs;
  expect(sameAs('actor:small/7')).toEqual([{ scheme: 'ucdp', id: '7' }]);
  expect(sameAs('actor:isis')).toEqual([{ scheme: 'wikidata', id: 'Q2429253' }]);
  expect(dossier.places?.[0]?.sameAs).toEqual([{ scheme: 'geonames', id: '99072' }]);
  expect(sameAs('actor:small/others')).toBeUndefined();
});

test('an id that cannot be one is a fault of the row, by its column', () => {
  expect.assertions(1);
  try {
    read('Mossul,RAF,seven,ISIL,3,Daesh,');
  } catch (failure) {
    expect((failure as UnusableRow).faults).toMatchObject([{ column: 'Number', value: 'seven' }]);
  }
});

test.each([
  ['scheme: wikidata, id: Q2429253', 'scheme: Wikidata, id: Q2429253', 'known.actors[0].sameAs[0].scheme'],
  ['scheme: wikidata, id: Q2429253', 'scheme: wikidata, id: ISIS', 'known.actors[0].sameAs[0].id'],
  ["scheme: ucdp, id: '{Number}'", "scheme: UCDP, id: '{Number}'", 'participants[0].actor.sameAs[0].scheme'],
])('a mapping with %s as %s is refused before the first row', (right, wrong, path) => {
  expect.assertions(1);
  try {
    read(ROW, MAPPING.replace(right, wrong));
  } catch (failure) {
    expect((failure as UserError).problems.map((problem) => problem.path)).toEqual([
      expect.stringContaining(path),
    ]);
  }
});
