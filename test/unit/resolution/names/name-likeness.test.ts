import fc from 'fast-check';
import { DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';
import { compareNames, keysOf, namesIn } from '../../../../src/resolution/names/compare-names.js';

const syllable = fc.constantFrom(
  ...'al ar abu bu tal tel deir dayr zor zawr qa kha lid sham mos ul hay hey dha far ghi ya i ah'.split(' '),
);
const word = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** A name, and one that differs by what spellings differ by. */
const spellings = name.chain((text) =>
  fc
    .constantFrom<[RegExp, string]>(
      [/a/, 'e'],
      [/i/, 'y'],
      [/q/, 'k'],
      [/kha/, 'ha'],
      [/ /, ''],
      [/ /, '-'],
      [/ah\b/, 'a'],
      [/([lmrs])/, '$1$1'],
    )
    .map(([pattern, instead]): [string, string] => [text, text.replace(pattern, instead)]),
);
const effect = (one: string, other: string) => compareNames(namesIn([one]), namesIn([other])).effect;

test('it does not matter which of two names comes first', () => {
  fc.assert(
    fc.property(fc.oneof(spellings, fc.tuple(name, name)), ([one, other]) => {
      expect(effect(one, other)).toBeCloseTo(effect(other, one), 9);
    }),
  );
});

test('names that are alike enough to be proposed share a key', () => {
  fc.assert(
    fc.property(fc.oneof(spellings, fc.tuple(name, name)), ([one, other]) => {
      if (effect(one, other) < DEFAULT_SCORE) return;
      const keys = keysOf(namesIn([one]));
      expect([...keysOf(namesIn([other]))].some((key) => keys.has(key))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['', ' ', '—', '23', 'al', 'North', 'a / b', 'ال'])(
  'a name such as “%s” is like itself at most',
  (text) => {
    const like = effect(text, text);
    expect(like === 0 || like === 0.95).toBe(true);
    expect(effect(text, 'Raqqa')).toBe(0);
  },
);
