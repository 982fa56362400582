import type { Quantity } from '../quantity-text.js';
import { number } from '../../language/number.js';

const WORDS = [
  ...['zero', 'one|an?', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

/** How a text may write the number. */
const spellings = ({ best, low, high }: Quantity): string =>
  [best, low, high]
    .flatMap((value) => (value === null ? [] : [number(value), String(value), WORDS[value] ?? []]))
    .flat()
    .map((text) => text.replaceAll('.', '\\.'))
    .join('|');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The parts of a quotation; those at odd positions are the number with what it counts. If the words do not name
 * that, they are the number wherever it stands in figures.
 */
export function partsAround(quote: string, quantity: Quantity, counted: string): readonly string[] {
  const number = `(?<![\\p{L}\\p{N},.])(?:${spellings(quantity)})(?![\\p{L}\\p{N}])`;
  const named = new RegExp(
    `(${number}(?:\\s+(?!and\\b)[\\p{L}-]+){0,3}?\\s+${escaped(counted)}\\p{L}*)`,
    'iu',
  );
  if (named.test(quote)) return quote.split(named);
  return quote.split(new RegExp(`(${number.replace(/\b(?:one\|an\?\|?)/, '')})`, 'iu'));
}
