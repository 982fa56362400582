import { claimOf, eventOf, readRow } from '../../../support/importers/acled/support.js';

test.each([
  ['Explosions/Remote violence', 'Air/drone strike', 'STRIKE', 'PERPETRATED_BY', 'TARGETED'],
  ['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'STRIKE', 'PERPETRATED_BY', 'TARGETED'],
  ['Explosions/Remote violence', 'Suicide bomb', 'ATTACK', 'PERPETRATED_BY', 'TARGETED'],
  ['Explosions/Remote violence', 'Chemical weapon', 'ATTACK', 'PERPETRATED_BY', 'TARGETED'],
  ['Remote violence', '', 'ATTACK', 'PERPETRATED_BY', 'TARGETED'],
  ['Violence against civilians', 'Attack', 'ATTACK', 'PERPETRATED_BY', 'TARGETED'],
  ['violence against civilians', 'Sexual violence', 'ATTACK', 'PERPETRATED_BY', 'TARGETED'],
  ['Protests', 'Excessive force against protesters', 'ATTACK', 'TARGETED', 'PERPETRATED_BY'],
  ['Protests', 'Peaceful protest', 'OTHER', 'INVOLVED', 'INVOLVED'],
  ['Riots', 'Mob violence', 'OTHER', 'INVOLVED', 'INVOLVED'],
  ['Battles', 'Armed clash', 'BATTLE', 'INVOLVED', 'INVOLVED'],
  // An air strike inside a ground battle is coded as a battle, and has no sub-event type of its own.
  ['Battles', 'Air/drone strike', 'BATTLE', 'INVOLVED', 'INVOLVED'],
  ['Battle-Government regains territory', '', 'BATTLE', 'INVOLVED', 'INVOLVED'],
  ['Battle - Rebels overtake territory', '', 'BATTLE', 'INVOLVED', 'INVOLVED'],
  ['Headquarters or Base Established', '', 'OTHER', 'INVOLVED', 'INVOLVED'],
  ['Strategic developments', 'Arrests', 'OTHER', 'INVOLVED', 'INVOLVED'],
  [
    'Strategic developments',
    'Non-violent transfer of territory',
    'TERRITORIAL_CONTROL',
    'INVOLVED',
    'INVOLVED',
  ],
  ['Non-violent transfer of territory', '', 'TERRITORIAL_CONTROL', 'INVOLVED', 'INVOLVED'],
])('%s, %s is %s: %s the first side, %s the second', (type, subType, kind, first, second) => {
  const reading = readRow({ event_type: type, sub_event_type: subType });
  expect(eventOf(reading)?.kind).toBe(kind);
  expect(claimOf(reading, 'actor1')).toMatchObject({
    predicate: first,
    object: 'actor:acled-military-forces-of-ostland-2000-air-force',
  });
  expect(claimOf(reading, 'actor2')).toMatchObject({
    predicate: second,
    object: 'actor:acled-civilians-westland',
  });
});

test('associated actors are involved and nothing more, whatever their side did', () => {
  const reading = readRow();
  expect(claimOf(reading, 'associated1/wandering-legion')).toMatchObject({
    predicate: 'INVOLVED',
    object: 'actor:acled-wandering-legion',
    text: 'Wandering Legion was involved, associated with Military Forces of Ostland (2000-) Air Force.',
  });
  const predicates = new Set(reading.dossier.claims?.map(({ predicate }) => predicate));
  expect(predicates).not.toContain('PART_OF');
  expect(predicates).not.toContain('MEMBER_OF');
});

test.each([
  ['1', 'Council of the North', 'ARMED_FORCES'],
  ['State forces', 'Council of the North', 'ARMED_FORCES'],
  ['1', 'Government of Ostland (2001-)', 'GOVERNMENT'],
  ['2', 'ULF: United Lake Front', 'ARMED_GROUP'],
  ['Rebel group', 'ULF: United Lake Front', 'ARMED_GROUP'],
  ['3', 'Lake Guard', 'ARMED_GROUP'],
  ['Political militia', 'Lake Guard', 'ARMED_GROUP'],
  ['4', 'Lake Clan', 'ARMED_GROUP'],
  ['Identity militia', 'Lake Clan', 'ARMED_GROUP'],
  ['5', 'Rioters (Ostland)', 'UNIDENTIFIED'],
  ['Protesters', 'Protesters (Ostland)', 'UNIDENTIFIED'],
  ['7', 'Civilians (Ostland)', 'UNIDENTIFIED'],
  ['8', 'UNLAKE: United Nations Mission to the Lake', 'ARMED_GROUP'],
  ['External/Other forces', 'Private Security Forces (Ostland)', 'ARMED_GROUP'],
  ['8', 'Military Forces of Ostland (2000-)', 'ARMED_FORCES'],
  ['3', 'Unidentified Armed Group (Ostland)', 'UNIDENTIFIED'],
])('code %s of %s: %s', (inter1, actor1, kind) => {
  const [actor] = readRow({ actor1, inter1 }).dossier.actors ?? [];
  expect(actor).toMatchObject({ name: actor1, kind });
});

test('an associated actor, which has no code, is told by its name, or is an organisation', () => {
  const names = ['Military Forces of Ostland (2000-)', 'Oak Communal Militia (Westland)', 'Oak Party'];
  const { actors } = readRow({ assoc_actor_2: names.join('; ') }).dossier;
  expect(names.map((name) => actors?.find((actor) => actor.name === name)?.kind)).toEqual([
    'ARMED_FORCES',
    'ARMED_GROUP',
    'ORGANIZATION',
  ]);
});

test('what neither a code nor a name says is a guess, and is told as one', () => {
  const row = {
    actor1: 'Oak Front',
    inter1: '2',
    assoc_actor_1: 'Oak Front; Oak Party; Oak Militia',
    assoc_actor_2: '',
  };
  expect(readRow(row).guessedKinds).toEqual(['actor:acled-oak-party']);
});

test('a source is not the actor of the same name', () => {
  const { actors } = readRow({ actor1: 'Lake Guard', inter1: '3', source: 'Lake Guard' }).dossier;
  expect(actors?.filter(({ name }) => name === 'Lake Guard')).toEqual([
    { id: 'actor:acled-lake-guard', name: 'Lake Guard', kind: 'ARMED_GROUP' },
    { id: 'actor:acled-source/lake-guard', name: 'Lake Guard', kind: 'MEDIA' },
  ]);
});

test('the killed are a number where there is one', () => {
  expect(claimOf(readRow({ fatalities: '1' }), 'killed')).toMatchObject({
    text: 'One person was killed.',
    quantity: { measure: 'killed', best: 1 },
  });
  expect(claimOf(readRow({ fatalities: '0', notes: 'Shots were fired.' }), 'killed')).toBeUndefined();
  expect(claimOf(readRow({ fatalities: '' }), 'killed')).toBeUndefined();
  expect(claimOf(readRow({ fatalities: '0', notes: 'There were no fatalities.' }), 'killed')).toMatchObject({
    text: 'Nobody was killed.',
    quantity: { measure: 'killed', best: 0 },
  });
});
