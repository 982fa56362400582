import fc from 'fast-check';
import '../../../support/seed.js';
import { anchorsOf, type Version } from '../../../../src/rules/passages/anchors.js';
import { FoldedText } from '../../../../src/rules/passages/folded-text.js';

/** So many histories of a text are tried. */
const RUNS = Number(process.env['EDITS'] ?? 200);

const version = (content: string, index: number): Version => ({
  id: `text:${index}`,
  text: new FoldedText(content),
  recordedAt: new Date(index),
});
const anchors = (exact: string, texts: readonly string[], more: { prefix?: string } = {}, recordedAt = 0) =>
  anchorsOf({ exact, ...more }, new Date(recordedAt), texts.map(version));

test('a passage is in every version that has it, since the claim and the version are known', () => {
  expect(
    anchors('two strikes', ['two strikes', 'three strikes', 'We made two strikes'], {}, 1),
  ).toMatchObject([
    { version: 'text:0', start: 0, from: new Date(1) },
    { version: 'text:2', start: 8, from: new Date(2) },
  ]);
});

test('words that no version has, or has twice, are nowhere', () => {
  expect(anchors('two strikes', ['three strikes', 'two strikes and two strikes'])).toEqual([]);
});

test('a version that has the words in other surroundings counts once another shows that they were meant', () => {
  const prefix = 'made';
  expect(anchors('two strikes', ['flew two strikes'], { prefix })).toEqual([]);
  expect(anchors('two strikes', ['flew two strikes', 'made two strikes'], { prefix })).toMatchObject([
    { version: 'text:0', from: new Date(1) },
    { version: 'text:1', from: new Date(1) },
  ]);
});

const WORD = fc.constantFrom<string[]>(
  'two',
  '2',
  '12',
  '1,2',
  'strikes',
  'strike',
  '“so”',
  '"so"',
  '—',
  '-',
  '😀',
  'غارة',
  'a\u0304',
  'ā',
  ' ',
  '\n',
  '.',
);
const edit = fc.record({ at: fc.nat(40), remove: fc.nat(3), insert: fc.array(WORD, { maxLength: 3 }) });

const plain = (text: string): string =>
  text.normalize('NFC').replace(/[“”]/gu, '"').replace(/—/gu, '-').replace(/\s+/gu, ' ').trim();

test(`after any edits of a text, no claim points at words that are not there (${RUNS} histories)`, () => {
  const history = fc.record({
    words: fc.array(WORD, { minLength: 1, maxLength: 40 }),
    edits: fc.array(edit, { maxLength: 6 }),
    from: fc.nat(40),
    length: fc.integer({ min: 1, max: 4 }),
    context: fc.boolean(),
  });
  fc.assert(
    fc.property(history, ({ words, edits, from, length, context }) => {
      const first = from % words.length;
      const exact = words.slice(first, first + length).join(' ');
      const prefix = context ? words.slice(Math.max(0, first - 1), first).join(' ') : null;
      const texts = [words];
      for (const { at, remove, insert } of edits)
        texts.push((texts.at(-1) as string[]).toSpliced(at, remove, ...insert));
      const contents = texts.map((one) => one.join(' '));
      for (const anchor of anchorsOf({ exact, prefix }, new Date(0), contents.map(version))) {
        const content = contents[Number(anchor.version.slice('text:'.length))] as string;
        const points = Array.from(content);
        expect(points.slice(anchor.start, anchor.end).join('')).toBe(anchor.exact);
        expect(plain(anchor.exact)).toBe(plain(exact));
        expect(points.slice(0, anchor.start).join('').endsWith(anchor.prefix)).toBe(true);
        expect(points.slice(anchor.end).join('').startsWith(anchor.suffix)).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});
