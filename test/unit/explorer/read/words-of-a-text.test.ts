import fc from 'fast-check';
import { numberText, readNumber } from '../../../../explorer/views/read/form/number-text.js';
import { CodePoints } from '../../../../explorer/views/read/room/code-points.js';
import { paragraphsOf, placed, segmentsOf } from '../../../../explorer/views/read/room/marks.js';
import { passageOf, wholeWords } from '../../../../explorer/views/read/room/passage-of.js';
import { findPassage } from '../../../../src/rules/passages/find-passage.js';
import { FoldedText } from '../../../../src/rules/passages/folded-text.js';

const at = (text: string, words: string) => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { start, end: start + Array.from(words).length };
};

test.each([
  ['It destroyed 4.5 tanks.', 'stroyed 4', 'destroyed 4.5'],
  ['It destroyed 104 vehicles.', ' 104 ', '104'],
  ['🛩🛩 It struck الباغوز twice.', 'لباغو', 'الباغوز'],
  ['It said: “gone”.', '“gone”', '“gone”'],
])('a selection grows to whole words: %s', (text, selected, whole) => {
  const points = new CodePoints(text);
  const span = wholeWords(points, at(text, selected));
  expect(span && points.slice(span.start, span.end)).toBe(whole);
});

test('a selection of nothing but space is none', () => {
  expect(wholeWords(new CodePoints('a   b'), { start: 1, end: 4 })).toBeNull();
});

test('whatever words are selected, their passage is found by the API at exactly that place', () => {
  const word = fc.constantFrom(
    'two',
    'strikes',
    '4.5',
    '“the',
    'coalition”',
    '–',
    '🛩',
    'الباغوز',
    'two\nthree',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 60 }), fc.nat(), fc.nat(), (words, one, other) => {
      const text = `Beginning ${words.join(' ')} end.`;
      const points = new CodePoints(text);
      const [start, end] = [one % points.length, other % points.length].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const span = wholeWords(points, { start, end });
      if (span === null || !/[\p{L}\p{N}]/u.test(points.slice(span.start, span.end))) return;
      const found = findPassage(new FoldedText(text), passageOf(points, span, 'document:d'));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject(span);
    }),
  );
});

test('words that overlap have lines of their own, and each part knows all of its claims', () => {
  const marks = placed([
    { key: 'long', start: 0, end: 20 },
    { key: 'short', start: 5, end: 10 },
    { key: 'after', start: 10, end: 15 },
  ]);
  expect(marks.map(({ key, lane }) => [key, lane])).toEqual([
    ['long', 0],
    ['short', 1],
    ['after', 1],
  ]);
  const segments = segmentsOf({ start: 0, end: 30 }, marks);
  expect(
    segments.map(({ start, end, marks: here }) => [start, end, here.map(({ key }) => key).join()]),
  ).toEqual([
    [0, 5, 'long'],
    [5, 10, 'short,long'],
    [10, 15, 'after,long'],
    [15, 20, 'long'],
    [20, 30, ''],
  ]);
});

test('paragraphs are counted in code points', () => {
  expect(paragraphsOf('🛩 a\n\nب')).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 6 },
  ]);
});

test.each([
  ['104', { best: 104, qualifier: 'EXACT' }],
  ['55,670', { best: 55670, qualifier: 'EXACT' }],
  ['at least 4', { best: 4, qualifier: 'AT_LEAST' }],
  ['between 40 and 45', { low: 40, high: 45, qualifier: 'EXACT' }],
  ['about 180 (170-190)', { best: 180, low: 170, high: 190, qualifier: 'ABOUT' }],
  ['nearly 0.33', { best: 0.33, qualifier: 'AT_MOST' }],
  ['some', null],
  ['4 vehicles', null],
])('a number as one types it: %s', (typed, read) => {
  expect(readNumber(typed)).toEqual(read);
});

test.each(['104', 'at least 4', '40-45', 'about 180 (170-190)', 'at most 0.33'])(
  'a number is written as one would type it: %s',
  (text) => {
    expect(numberText(readNumber(text) as never)).toBe(text);
  },
);
