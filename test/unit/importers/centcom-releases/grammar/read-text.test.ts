import { numberOf } from '../../../../../src/grammar/numbers.js';
import { readText } from '../../../../../src/importers/centcom-releases/grammar/read-text.js';
import { Qualifier } from '../../../../../src/domain/claims/qualifier.js';
import { said } from '../said.js';

test.each<[string, number | null]>([
  ['one', 1],
  ['Nineteen', 19],
  ['twenty', 20],
  ['twenty-one', 21],
  ['ninety-nine', 99],
  ['31', 31],
  ['1,200', 1200],
  ['twenty-zero', null],
  ['twenty-twelve', null],
  ['one-two', null],
  ['12,00', null],
  ['vehicle', null],
])('the number of “%s” is %s', (word, number) => {
  expect(numberOf(word)).toBe(number);
});

test.each<[string, string[]]>([
  ['strike destroyed 1,283 ISIL vehicles.', ['DESTROYED 1283 ISIS vehicle']],
  ['strike destroyed an additional seven boats.', ['DESTROYED 7 boat']],
  ['strike destroyed a number of boats and dozens of caves', ['DESTROYED some boat', 'DESTROYED some cave']],
  ['strike wounded ISIL fighters.', ['WOUNDED some ISIS fighter']],
  [
    'airstrikes struck two large and four small ISIL tactical units.',
    ['STRUCK 2 ISIS tactical unit', 'STRUCK 4 ISIS tactical unit'],
  ],
  ['strike destroyed a tank and damaged another.', ['DESTROYED 1 tank', 'DAMAGED 1 tank']],
  ['strike struck and destroyed an ISIL crane', ['STRUCK 1 ISIS crane', 'DESTROYED 1 ISIS crane']],
  [
    'strike destroyed an ISIL vehicle and bunker.',
    ['DESTROYED 1 ISIS vehicle', 'DESTROYED some ISIS bunker'],
  ],
  [
    'strike destroyed a command and control node and a gas and oil separation plant',
    ['DESTROYED 1 command and control node', 'DESTROYED 1 gas and oil separation plant'],
  ],
  [
    'strike struck a petroleum, oil, and lubricants site, and a crane.',
    ['STRUCK 1 POL site', 'STRUCK 1 crane'],
  ],
  ['strike destroyed two vehicle-borne improvised explosive devices (VBIEDs).', ['DESTROYED 2 VBIED']],
  ['strike destroyed a tunnel an ISIL bunker.', ['DESTROYED 1 tunnel', 'DESTROYED 1 ISIS bunker']],
  ['strike disabled a bridge along an ISIL supply route.', ['DAMAGED 1 bridge']],
  ['strike denied ISIL forces an avenue of approach.', ['DENIED some avenue of approach']],
  [
    'strike struck inoperable Coalition equipment denying ISIL access in support of Coalition operations.',
    ['STRUCK some COALITION inoperable equipment', 'DENIED some access'],
  ],
  ['strike stuck a bulldozer', ['STRUCK 1 bulldozer']],
])('“%s” says %j', (text, says) => {
  const readings = readText(text);
  expect(readings.flatMap(({ uncovered }) => uncovered)).toEqual([]);
  expect(readings.flatMap(({ effects }) => effects.map(said))).toEqual(says);
});

test('a number that is a bound is read as one', () => {
  const [effect] = readText('strike destroyed at least eight ISIL boats.')[0]?.effects ?? [];
  expect(effect).toMatchObject({ number: 8, qualifier: Qualifier.AT_LEAST });
});

test.each([
  'airstrike had no effect.',
  'strike produced inconclusive results.',
  'airstrike on ISIL fighters was reported as ineffective.',
  'strike results are being assessed.',
  'There were no strikes to report.',
  'All aircraft departed the strike areas safely.',
])('“%s” is a statement, and no effect', (text) => {
  expect(readText(text)).toMatchObject([{ isStatement: true, effects: [], uncovered: [] }]);
});

test.each<[string, string[]]>([
  ['strike destroyed a tank and two camels.', ['two camels']],
  [
    'strike suppressed movement of five vehicles and destroyed a boat.',
    ['suppressed movement of five vehicles'],
  ],
  ['strike suppressed or destroyed nine boats.', ['suppressed or destroyed nine boats']],
  ['Two boats were destroyed.', ['Two boats were destroyed']],
  ['strike destroyed', ['destroyed']],
  ['a U.S. airstrike struck terrorists.', ['a U.S. airstrike struck terrorists']],
])('of “%s” what is not covered is kept word for word', (text, uncovered) => {
  expect(readText(text).flatMap((sentence) => sentence.uncovered)).toEqual(uncovered);
});

test('each further count of strikes is read with its place', () => {
  const readings = readText(
    'airstrikes near Kobani destroyed a boat. Near Dayr Az Zawr, an airstrike destroyed a tank, while two strikes ' +
      'south of the Mosul Dam area struck a bridge. These strikes also damaged a road.',
  );
  expect(readings.map(({ strikes }) => strikes)).toEqual([
    { number: null, place: 'Kobani' },
    { number: 1, place: 'Dayr Az Zawr' },
    { number: 2, place: 'Mosul Dam' },
    null,
  ]);
});
