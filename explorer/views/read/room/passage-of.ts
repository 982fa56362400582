import type { ClaimInput } from '../draft/item.js';
import type { CodePoints } from './code-points.js';

/** Words of a text: from a code point to the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/u;
/** Characters around words that are tried to tell them from the same words elsewhere, fewest first. */
const CONTEXTS = [0, 32, 100, 400];

/** A selection without the space around it, grown to whole words and numbers; null if nothing is left. */
export function wholeWords(text: CodePoints, { start, end }: Span): Span | null {
  const at = (index: number): string => text.slice(index, index + 1);
  let [first, last] = [Math.max(0, start), Math.min(text.length, end)];
  while (first < last && SPACE.test(at(first))) first += 1;
  while (last > first && SPACE.test(at(last - 1))) last -= 1;
  if (first === last) return null;
  const goesOn = (before: number): boolean =>
    (LETTER.test(at(before)) && LETTER.test(at(before + 1))) ||
    (DIGIT.test(at(before)) && /[.,]/.test(at(before + 1)) && DIGIT.test(at(before + 2))) ||
    (/[.,]/.test(at(before)) && DIGIT.test(at(before - 1)) && DIGIT.test(at(before + 1)));
  while (first > 0 && goesOn(first - 1)) first -= 1;
  while (last < text.length && goesOn(last - 1)) last += 1;
  return { start: first, end: last };
}

/** A form in which the API compares words: whitespace, quotes and dashes are alike. */
const folded = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‘’‚‹›′`´]/gu, "'")
    .replace(/\p{Pd}/gu, '-');

const occurrences = (text: string, words: string): number => text.split(words).length - 1;

/** The passage of some words: with as much around them as tells them from the same words elsewhere. */
export function passageOf(
  text: CodePoints,
  { start, end }: Span,
  document: string,
): NonNullable<ClaimInput['passages']>[number] {
  const exact = text.slice(start, end);
  const whole = folded(text.text);
  let wording = {};
  for (const length of CONTEXTS) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(end, Math.min(text.length, end + length));
    wording = {
      ...(prefix.trim() !== '' && { prefix: prefix.trim() }),
      ...(suffix.trim() !== '' && { suffix: suffix.trim() }),
    };
    if (occurrences(whole, folded(prefix + exact + suffix)) === 1) break;
  }
  return { document, exact, ...wording };
}
