import { Qualifier } from '../../../../knowledge/claims/qualifier.js';
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

/** What may stand before a number. “More than” and “fewer than” are told by the weaker sign, which is true as well. */
const BEFORE: Readonly<Record<string, Qualifier>> = {
  '~': Qualifier.ABOUT,
  '≈': Qualifier.ABOUT,
  '≥': Qualifier.AT_LEAST,
  '>=': Qualifier.AT_LEAST,
  '>': Qualifier.AT_LEAST,
  '≤': Qualifier.AT_MOST,
  '<=': Qualifier.AT_MOST,
  '<': Qualifier.AT_MOST,
};

/** Numbers as tables write them: 12, 10-15, ~10, 10+, >=10, ≤10. */
export function amounts(marks: NumberMarks): Notation<Amount> {
  return { inTable: reader(marks), inMapping: reader({}) };
}

function reader(marks: NumberMarks): (text: string) => Amount {
  const number = numberPattern(marks);
  const single = new RegExp(`^(?<before>~|≈|≥|>=|>|≤|<=|<)?\\s*(?<number>${number})\\s*(?<more>\\+)?$`, 'u');
  const range = new RegExp(`^(?<low>${number})\\s*[-–—]\\s*(?<high>${number})$`, 'u');
  return (text) => {
    const latin = latinDigits(text);
    const ends = range.exec(latin)?.groups;
    if (ends) {
      const low = numberOf(ends['low'] ?? '', marks);
      const high = numberOf(ends['high'] ?? '', marks);
      if (low > high) throw new Unreadable('Expected the smaller number of a range first.');
      return { low, high, qualifier: Qualifier.EXACT };
    }
    const parts = single.exec(latin)?.groups;
    if (!parts || (parts['before'] && parts['more'])) {
      throw new Unreadable(
        `Expected a number ${numberExample(marks)}, or one of 10-15, ~10, 10+, >=10, <=10.`,
      );
    }
    const { before = '', more, number: digits = '' } = parts;
    const qualifier = more ? Qualifier.AT_LEAST : (BEFORE[before] ?? Qualifier.EXACT);
    return { best: numberOf(digits, marks), qualifier };
  };
}
