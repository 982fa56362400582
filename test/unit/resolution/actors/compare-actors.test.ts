import { ActorKind } from '../../../../src/domain/actors/kind.js';
import { actorKeys } from '../../../../src/resolution/actors/actor-keys.js';
import { compareActors } from '../../../../src/resolution/actors/compare-actors.js';
import type { MatchedActor } from '../../../../src/resolution/actors/matched-actor.js';
import { readActorName } from '../../../../src/resolution/actors/read-actor-name.js';
import { candidateOf, MIN_SCORE, DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';

const actor = (names: string | readonly string[], more: Partial<MatchedActor> = {}): MatchedActor => ({
  id: 'actor:one',
  names: [names].flat().map(readActorName),
  kind: ActorKind.ARMED_GROUP,
  externalIds: [],
  wholes: [],
  ...more,
});

function score(one: MatchedActor, other: MatchedActor): number {
  const others = actorKeys(other);
  if (![...actorKeys(one)].some((key) => others.has(key))) return 0;
  const reasons = compareActors(one, { ...other, id: 'actor:other' });
  return reasons ? candidateOf(one.id, 'actor:other', reasons).score : 0;
}
const scoreOfNames = (one: string, other: string) => score(actor(one), actor(other));

test.each([
  ['an acronym and its long form', 'KNLA', 'Karen National Liberation Army'],
  ['an acronym beside both', 'JMB', 'JMB: Jamaat-ul-Mujahideen Bangladesh'],
  ['an acronym with particles', 'LeT', 'Lashkar-e-Taiba'],
  ['an acronym with the article', 'AQAP', 'Al Qaeda in the Arabian Peninsula'],
  ['an acronym with a number', 'M23', 'March 23 Movement'],
  ['names of one body', 'Daesh', 'IS: Islamic State'],
  ['a body, and the country where it acts', 'ISIL', 'Islamic State (Syria)'],
  ['an acronym of another language', 'SDF', 'QSD: Syrian Democratic Forces'],
  ['a translation', 'Al-Jabha al-Shamiyyah', 'JaS: Levant Front'],
  [
    'a faction after a hyphen and in brackets',
    'CPI-Maoist',
    'CPI (Maoist): Communist Party of India (Maoist)',
  ],
  ['a faction as its first letter', 'NDFB-S', 'National Democratic Front of Bodoland - Songbijit'],
  ['an organ, and its years', 'Military Forces of Bangladesh', 'Military Forces of Bangladesh (2009-)'],
  ['an organ of a country of two names', 'Government of Turkey', 'Government of Türkiye (2016-)'],
  ['an organ by an adjective', 'US military', 'Military Forces of the United States (2021-)'],
  ['a unit, and that of its state', 'Assam Rifles', 'Police Forces of India (2014-) Assam Rifles'],
  ['another sort of body', 'Liwa al-Sultan Murad', 'Sultan Murad Division'],
  ['another spelling', 'al-Moutasem Brigade', 'Al Mu’tasim Brigade'],
])('one: %s', (_, one, other) => {
  expect(scoreOfNames(one, other)).toBeGreaterThanOrEqual(DEFAULT_SCORE);
});

test.each([
  ['acronyms that are alike', 'PKK', 'PUK'],
  ['one acronym of two bodies', 'MDA: Deir-ez-Zor Military Council', 'MDA: Magway Division Army'],
  ['an acronym that is known for another', 'SNA', 'SNA: Shanni Nationalities Army'],
  ['crowds of two countries', 'Refugees/IDPs (International)', 'Refugees/IDPs (Syria)'],
  ['governments of two countries', 'Government of Iraq', 'Government of Iran'],
  ['a government and its army', 'Government of Syria', 'Military Forces of Syria (2000-2024)'],
  ['an army and a police', 'Military Forces of India', 'Police Forces of India (2014-)'],
  ['governments of two times', 'Government of Somalia (2017-2022)', 'Government of Somalia (2022-)'],
  ['who was and who is', 'Former Military Forces of Turkey (2016-)', 'Military Forces of Turkey (2016-)'],
  [
    'two units',
    'Military Forces of Syria (2000-) 4th Armored Division',
    'Military Forces of Syria (2000-) 5th Armored Division',
  ],
  [
    'a party and its militia',
    'BNP: Bangladesh Nationalist Party',
    'BNP: Bangladesh Nationalist Party Militia',
  ],
  ['a party and its supporters', 'BNP', 'Supporters of BNP'],
  ['two factions', 'CPI-Maoist', 'CPI(M): Communist Party of India (Marxist)'],
  ['a faction and its whole', 'PKK', 'PKK-YJA STAR: Kurdistan Workers Party-YJA STAR'],
  ['a branch and its whole', 'PDF: People’s Defense Force', 'People’s Defense Force - Kani'],
  [
    'a contingent and its mission',
    'AMISOM: African Union Mission in Somalia (2007-) (Kenya)',
    'AMISOM: African Union Mission in Somalia (2007-) (Uganda)',
  ],
  ['names of general words, one of a country', 'Left Party', 'SI: Italian Left'],
])('two: %s', (_, one, other) => {
  expect(scoreOfNames(one, other)).toBeLessThan(DEFAULT_SCORE);
});

test('an alias may tell that two are one, and written out names that they are two', () => {
  const isis = actor(['Islamic State of Iraq and Syria', 'ISIS', 'Daesh']);
  expect(score(isis, actor('IS'))).toBeGreaterThan(DEFAULT_SCORE);
  const front = actor(['Kuki Revolutionary Front', 'KRF']);
  expect(score(front, actor('KRF'))).toBeGreaterThan(DEFAULT_SCORE);
  expect(score(front, actor(['Kyaikhto Revolution Force', 'KRF']))).toBeLessThan(DEFAULT_SCORE);
});

test('effects add up to the score, each told in words', () => {
  const [one, other] = [actor('Islamic State (Syria)'), actor('Islamic State (Iraq)')];
  expect(compareActors(one, other)).toBeNull();
  const party = actor('AL: Awami League', { kind: ActorKind.ORGANIZATION, wholes: ['actor:alliance'] });
  const reasons = compareActors(party, actor('Bangladesh Awami League', { wholes: ['actor:alliance'] }));
  expect(reasons?.map(({ feature, text }) => [feature, text])).toEqual([
    ['NAME', 'AL: Awami League is much like Bangladesh Awami League'],
    ['PLACE', 'no country and Bangladesh'],
    ['KIND', 'ORGANIZATION and ARMED_GROUP'],
    ['SIDES', 'both part of actor:alliance'],
  ]);
  expect(reasons?.map(({ effect }) => Math.sign(effect))).toEqual([1, -1, -1, 1]);
  const sum = reasons?.reduce((total, { effect }) => total + effect, 0);
  expect(sum).toBeGreaterThan(MIN_SCORE);
  expect(sum).toBeLessThan(1);
});

test('what is one in a register of others most likely is one, whatever it is called', () => {
  const externalIds = ['wikidata:Q2429253'];
  const [one, other] = [actor('Daesh', { externalIds }), actor('Caliphate', { externalIds })];
  expect(score(one, other)).toBeGreaterThan(DEFAULT_SCORE);
  expect(compareActors(one, other)).toContainEqual(
    expect.objectContaining({ feature: 'NAME', text: 'both are wikidata:Q2429253' }),
  );
});

test('what cannot be one is not compared', () => {
  expect(compareActors(actor('Ghika'), actor('Ghika', { kind: ActorKind.PERSON }))).toBeNull();
  expect(compareActors(actor('SDF'), actor('SDF', { kind: ActorKind.UNIDENTIFIED }))).toBeNull();
  expect(compareActors(actor('SDF'), actor('SDF', { id: 'actor:part', wholes: ['actor:one'] }))).toBeNull();
});

test.each([
  '',
  ' ',
  '—',
  '()',
  ': ',
  'A: ',
  '(Syria)',
  '((',
  'and/or',
  '23',
  'ال',
  'SDF/',
  'Government of',
  'Former',
])('a name such as “%s” is read, and like no other', (text) => {
  expect(scoreOfNames(text, 'Ahrar al-Sham')).toBe(0);
  expect(scoreOfNames(text, text)).toBeLessThanOrEqual(1);
});
