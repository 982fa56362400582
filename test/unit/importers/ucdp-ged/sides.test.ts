import fc from 'fast-check';
import { namesInField } from '../../../../src/importers/ucdp-ged/actors.js';
import { ActorKind } from '../../../../src/domain/actors/kind.js';
import { Predicate } from '../../../../src/domain/claims/predicate.js';
import { EventKind } from '../../../../src/domain/events/kind.js';
import { claimOf, read, rowWith } from '../../../support/importers/ucdp-ged/rows.js';

const PARTS: readonly Predicate[] = [Predicate.INVOLVED, Predicate.PERPETRATED_BY, Predicate.TARGETED];

const partsIn = (changes: Record<string, string>, id?: string) =>
  (read(rowWith(changes, id)).dossier.claims ?? [])
    .filter(({ predicate }) => PARTS.includes(predicate))
    .map(({ predicate, object }) => `${predicate} ${object ?? ''}`);

test.each(['1', '2'])('two who fight each other take part without a direction (type %s)', (type) => {
  expect(partsIn({ type_of_violence: type })).toEqual(['INVOLVED actor:ucdp-901', 'INVOLVED actor:ucdp-902']);
  expect(read(rowWith({ type_of_violence: type })).dossier.events?.at(-1)?.kind).toBe(EventKind.BATTLE);
});

test('who kills civilians does it to them', () => {
  expect(partsIn({}, '900003')).toEqual(['PERPETRATED_BY actor:ucdp-904', 'TARGETED actor:ucdp-civilians']);
  expect(read(rowWith({}, '900003')).dossier.events?.at(-1)).toMatchObject({
    kind: EventKind.ATTACK,
    title: 'Attack by Lantern Front on Civilians, Northern Governorate',
  });
});

test('those whom a side lists take part beside it, and are members of it', () => {
  const { dossier } = read(rowWith({}, '900002'));
  expect(partsIn({}, '900002')).toEqual([
    'INVOLVED actor:ucdp-903',
    'INVOLVED actor:ucdp-name-Free-Harbour-Army',
    'INVOLVED actor:ucdp-name-Tide-Brigade',
    'INVOLVED actor:ucdp-904',
  ]);
  expect(
    dossier.claims
      ?.filter(({ predicate }) => predicate === Predicate.MEMBER_OF)
      .map(({ subject, object, saidBy }) => [subject, object, saidBy]),
  ).toEqual([
    ['actor:ucdp-name-Free-Harbour-Army', 'actor:ucdp-903', ['actor:ucdp']],
    ['actor:ucdp-name-Tide-Brigade', 'actor:ucdp-903', ['actor:ucdp']],
  ]);
});

test('a side has the number of UCDP as an external id, those whom it lists and civilians have none', () => {
  const sameAs = (id: string, row: ReturnType<typeof rowWith>) =>
    read(row).dossier.actors?.find((actor) => actor.id === id)?.sameAs;
  expect(sameAs('actor:ucdp-903', rowWith({}, '900002'))).toEqual([{ scheme: 'ucdp', id: '903' }]);
  expect(sameAs('actor:ucdp-name-Tide-Brigade', rowWith({}, '900002'))).toBeUndefined();
  expect(sameAs('actor:ucdp-civilians', rowWith({}, '900003'))).toBeUndefined();
  expect(sameAs('actor:ucdp-no-number', rowWith({ side_a_new_id: 'no number' }))).toBeUndefined();
  const { dossier } = read(rowWith({ country_id: '652' }));
  expect(dossier.places?.filter((place) => place.sameAs).map(({ id, sameAs: of }) => [id, of])).toEqual([
    ['place:ucdp-652', [{ scheme: 'gleditsch-ward', id: '652' }]],
  ]);
});

test('claims keep what the row calls the sides that they name', () => {
  const names = (key: string) => claimOf(read(rowWith({ side_a: 'The Ruritanians' })), key)?.namesUsed;
  const used = [{ node: 'actor:ucdp-901', name: 'The Ruritanians' }];
  expect([names('side-a'), names('killed/side-a')]).toEqual([used, used]);
  expect([names('killed'), names('killed/civilians')]).toEqual([undefined, undefined]);
});

test.each([
  ['Government of Ruritania', ActorKind.GOVERNMENT],
  ['Free Harbour Army', ActorKind.ARMED_GROUP],
  ['Government of Ruritania, Government of Zenda', ActorKind.COALITION],
  ['Civilians', ActorKind.UNIDENTIFIED],
])('%s is %s', (name, kind) => {
  const { dossier } = read(rowWith({ side_b: name }));
  expect(dossier.actors?.find((actor) => actor.name === name)?.kind).toBe(kind);
});

test.each([
  ['HTS, Southern Front', ['HTS', 'Southern Front']],
  ['NDF (Syria)', ['NDF (Syria)']],
  ['Army (North, South), Lantern Front', ['Army (North, South)', 'Lantern Front']],
  ['Corps - “Abu al-Joud, the elder” faction, HTS', ['Corps - “Abu al-Joud, the elder” faction', 'HTS']],
  ['Brigade 1,2', ['Brigade 1,2']],
  ['Army (North, South', ['Army (North, South']],
  ['HTS, ', ['HTS, ']],
  ['Forces of X, Y and Z', ['X', 'Y', 'Z']],
  ['Forces of X, Y, and Z', ['X', 'Y', 'Z']],
  ['Forces of X and Y', ['Forces of X and Y']],
  ['Front of X, Y and Z', ['Front of X', 'Y and Z']],
])('%s falls into %j', (field, names) => {
  expect(namesInField(field)).toEqual(names);
});

test('names that are put together are taken apart again', () => {
  const name = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} .'’-]{0,8}[\p{L}\p{N}]$/u);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
      expect(namesInField(names.join(', '))).toEqual(names);
    }),
  );
});
