import { Qualifier } from '../../../domain/claims/qualifier.js';
import { latinDigits } from './latin-digits.js';
import type { Notation } from './notation.js';
import { Unreadable } from './notation.js';
import { numberExample, type NumberMarks, numberOf, numberPattern } from './number.js';

/** A number as it was stated, or a range. */
export interface Amount {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
}

/** What may precede a number. “More than” and “fewer than” become the weaker qualifier, which is true as well. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:~|≈|about|around|approximately|approx\.?|circa|ca?\.|some|roughly|nearly|almost)$/i, Qualifier.ABOUT],
  [
    /^(?:≥|>=|>|at least|no fewer than|no less than|a minimum of|minimum|more than|over)$/i,
    Qualifier.AT_LEAST,
  ],
  [
    /^(?:≤|<=|<|at most|no more than|a maximum of|maximum|up to|fewer than|less than|under)$/i,
    Qualifier.AT_MOST,
  ],
];
/** What may separate the ends of a range. Hyphens are of any kind. */
const BETWEEN = '\\s*[-‐‑–—]\\s*|\\s+(?:to|or|and)\\s+';

/** Numbers as tables write them: 12, 10-15, 10 to 15, 3 or 4, ~10, about 10, 10+, at least 10, ≤10. */
export function amounts(marks: NumberMarks): Notation<Amount> {
  return { inTable: reader(marks), inMapping: reader({}) };
}

function reader(marks: NumberMarks): (text: string) => Amount {
  const number = numberPattern(marks);
  const before = '(?<before>[^\\d]*?)\\s*';
  const single = new RegExp(`^${before}(?<number>${number})\\s*(?<more>\\+)?$`, 'u');
  const range = new RegExp(`^${before}(?<low>${number})(?:${BETWEEN})(?<high>${number})$`, 'iu');
  const expected = `Expected a number ${numberExample(marks)}, or one of 10-15, 10 to 15, ~10, about 10, 10+, at least 10, <=10.`;
  return (text) => {
    const latin = latinDigits(text);
    const ends = range.exec(latin)?.groups;
    if (ends) {
      const { before: word = '', low: least = '', high: most = '' } = ends;
      const qualifier = /^between$/i.test(word) ? Qualifier.EXACT : qualifierOf(word);
      if (qualifier !== Qualifier.EXACT && qualifier !== Qualifier.ABOUT) throw new Unreadable(expected);
      const [low, high] = [numberOf(least, marks), numberOf(most, marks)];
      if (low > high) throw new Unreadable('Expected the smaller number of a range first.');
      return { low, high, qualifier };
    }
    const { before: word = '', more, number: digits } = single.exec(latin)?.groups ?? {};
    const qualifier = qualifierOf(word);
    if (digits === undefined || qualifier === null || (more && word !== '')) throw new Unreadable(expected);
    return { best: numberOf(digits, marks), qualifier: more ? Qualifier.AT_LEAST : qualifier };
  };
}

/** Null if the word is unknown. */
function qualifierOf(word: string): Qualifier | null {
  if (word === '') return Qualifier.EXACT;
  return BEFORE.find(([words]) => words.test(word))?.[1] ?? null;
}
