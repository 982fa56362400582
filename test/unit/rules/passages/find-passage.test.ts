import { findAgain, findPassage } from '../../../../src/rules/passages/find-passage.js';
import { FoldedText } from '../../../../src/rules/passages/folded-text.js';

const TEXT =
  'It “conducted 250 strikes” —\nso it said — on 1,250 days; 4.5M left. 250 strikes were denied. 😀 Ende.';
const found = (exact: string, more: { prefix?: string; suffix?: string } = {}, text = TEXT) =>
  findPassage(new FoldedText(text), { exact, ...more });

test.each([
  ['as it is', 'conducted 250 strikes', 'conducted 250 strikes'],
  ['with other quotes', '"conducted 250 strikes"', '“conducted 250 strikes”'],
  ['with other whitespace and dashes', '- so  it\nsaid -', '—\nso it said —'],
  ['with space around it', '  on 1,250 days ', 'on 1,250 days'],
  ['behind characters that take up two', 'Ende', 'Ende'],
])('finds a passage %s, and gives the words of the text', (_, exact, words) => {
  const [place, ...others] = found(exact);
  expect(others).toEqual([]);
  expect(place?.exact).toBe(words);
  expect(Array.from(TEXT).slice(place?.start, place?.end).join('')).toBe(words);
});

test.each([
  ['a part of a word', 'duct'],
  ['a part of a number', '50 strikes'],
  ['what stands behind a thousands separator', '250 days'],
  ['what stands before a decimal point', '4'],
  ['a number without its unit', '4.5'],
  ['words in another case', 'Conducted'],
  ['words with others between them', 'conducted strikes'],
  ['nothing', ' '],
])('does not find %s', (_, exact) => {
  expect(found(exact)).toEqual([]);
});

test('tells the same words apart by those before and after them', () => {
  expect(found('250 strikes')).toHaveLength(2);
  expect(found('250 strikes', { suffix: 'were' }).map(({ start }) => start)).toEqual([
    TEXT.lastIndexOf('250'),
  ]);
  expect(found('250 strikes', { prefix: '“conducted ' }).map(({ start }) => start)).toEqual([14]);
  expect(found('250 strikes', { prefix: 'left.', suffix: 'were denied' })).toHaveLength(1);
  expect(found('250 strikes', { prefix: 'left.', suffix: '”' })).toEqual([]);
});

test('finds words in scripts without capitals or spaces, with their marks in any form', () => {
  const arabic = 'قال التحالف إنه نفّذ ٢٥٠ غارة والتحالف مستمر';
  expect(found('٢٥٠ غارة', {}, arabic)).toHaveLength(1);
  expect(found('التحالف', {}, arabic)).toHaveLength(2);
  expect(found('年空袭', {}, '2019年空袭叙利亚')).toHaveLength(1);
  expect(found('Bāghūz', {}, 'al-Ba\u0304ghu\u0304z fell')).toMatchObject([{ start: 3, end: 11 }]);
  expect(found('liberated', {}, 'libe\u00ADrated')).toMatchObject([{ exact: 'libe\u00ADrated' }]);
});

test('gives the surroundings, without cutting a character', () => {
  expect(found('Ende')).toMatchObject(
    [{ prefix: '0 strikes were denied. 😀 ', suffix: '.' }].map((one) => ({
      ...one,
      prefix: expect.stringMatching(/^.{0,32}denied\. 😀 $/u),
    })),
  );
  const [place] = found('b', {}, `${'😀'.repeat(40)}b${'😀'.repeat(40)}`);
  expect(place).toMatchObject({ prefix: '😀'.repeat(32), suffix: '😀'.repeat(32) });
});

test('in another version words are found again without their surroundings, if they are there once', () => {
  const wording = { exact: '250 strikes', prefix: 'conducted' };
  expect(findAgain(new FoldedText('They flew 250 strikes.'), wording)?.start).toBe(10);
  expect(findAgain(new FoldedText('250 strikes; conducted 250 strikes'), wording)?.start).toBe(23);
  expect(findAgain(new FoldedText('250 strikes, 250 strikes'), wording)).toBeNull();
  expect(findAgain(new FoldedText('249 strikes'), wording)).toBeNull();
});
