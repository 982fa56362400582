import { latinDigits } from './latin-digits.js';
import { type Notation, Unreadable } from './notation.js';

/** How numbers are written. */
export interface NumberMarks {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: '.' | ',' | ' ' | "'" | undefined;
}

/** Each mark as a pattern: a space is any kind of space, an apostrophe straight or curved. */
const PATTERNS = { '.': '\\.', ',': ',', ' ': '[ \\u00a0\\u2009\\u202f]', "'": "['’]" } as const;

/** Without separators, or in groups of three digits throughout. */
export function numberPattern({ decimal = '.', thousands }: NumberMarks): string {
  const grouped = thousands ? `|\\d{1,3}(?:${PATTERNS[thousands]}\\d{3})+` : '';
  return `(?:\\d+${grouped})(?:${PATTERNS[decimal]}\\d+)?`;
}

/** The number in a text that matches this pattern. */
export function numberOf(text: string, { decimal = '.', thousands }: NumberMarks): number {
  const digits = thousands ? text.replaceAll(new RegExp(PATTERNS[thousands], 'g'), '') : text;
  return Number(digits.replace(decimal, '.').replace('−', '-'));
}

/** Examples of what was expected. */
export const numberExample = ({ decimal = '.', thousands }: NumberMarks): string =>
  `like ${thousands ? `1${thousands}234` : '1234'}${decimal}5`;

/** Numbers with an optional sign. A misplaced mark is rejected, because it may belong to another notation. */
export function numbers(marks: NumberMarks): Notation<number> {
  return { inTable: reader(marks), inMapping: reader({}) };
}

function reader(marks: NumberMarks): (text: string) => number {
  const form = new RegExp(`^[+−-]?${numberPattern(marks)}$`, 'u');
  return (text) => {
    const latin = latinDigits(text);
    const number = form.test(latin) ? numberOf(latin, marks) : NaN;
    if (Number.isFinite(number)) return number;
    throw new Unreadable(`Expected a number ${numberExample(marks)}.`);
  };
}

/** The same numbers, none below 0. */
export function numbersFromZero(marks: NumberMarks): Notation<number> {
  const all = numbers(marks);
  const checked = (read: (text: string) => number) => (text: string) => {
    const number = read(text);
    if (number < 0) throw new Unreadable('Expected a number of 0 or more.');
    return number;
  };
  return { inTable: checked(all.inTable), inMapping: checked(all.inMapping) };
}
