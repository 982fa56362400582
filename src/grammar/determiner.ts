import { Qualifier } from '../domain/claims/qualifier.js';
import { numberOf } from './numbers.js';

/** The number in a phrase, and the words that follow. */
export interface Determined {
  /** Null if no number is stated. */
  readonly number: number | null;
  readonly qualifier: Qualifier;
  /** Whether the phrase has any word for it, such as “multiple”. */
  readonly isStated: boolean;
  readonly rest: readonly string[];
}

const ONE = /^(?:an?|another)$/;
const REPEATED = /^an? (?=two )/;
const UNCOUNTED = /^(?:multiple|several|numerous|various|dozens|many|some|undetermined)$/;
const QUALIFIERS: readonly (readonly [string, Qualifier])[] = [
  ['at least', Qualifier.AT_LEAST],
  ['more than', Qualifier.AT_LEAST],
  ['up to', Qualifier.AT_MOST],
  ['approximately', Qualifier.ABOUT],
  ['about', Qualifier.ABOUT],
];

/** Reads “a”, “two”, “31”, “at least eight”, “an additional seven”, “multiple” at the beginning of a phrase. */
export function determinerOf(phrase: readonly string[]): Determined {
  const words = phrase.join(' ').replace(REPEATED, '').split(' ');
  const text = words.join(' ').toLowerCase();
  const [before, qualifier] = QUALIFIERS.find(([phrase]) => text.startsWith(`${phrase} `)) ?? [
    '',
    Qualifier.EXACT,
  ];
  const from = before === '' ? 0 : before.split(' ').length;
  const [first = '', second = '', third = ''] = words.slice(from).map((word) => word.toLowerCase());
  const stated = (number: number | null, length: number): Determined => ({
    number,
    qualifier,
    isStated: true,
    rest: words.slice(from + length),
  });
  if (first === 'a' && second === 'number' && third === 'of') return stated(null, 3);
  if (ONE.test(first)) {
    // “an additional seven”
    const number = second === 'additional' ? numberOf(third) : null;
    return number === null ? stated(1, 1) : stated(number, 3);
  }
  if (first === 'the') return { number: null, qualifier, isStated: false, rest: words.slice(1) };
  if (UNCOUNTED.test(first)) return stated(null, second === 'of' ? 2 : 1);
  const number = numberOf(first);
  return number === null ? { number: null, qualifier, isStated: false, rest: words } : stated(number, 1);
}
