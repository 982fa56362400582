import { FoldedText, foldWords } from './folded-text.js';

/** Words of a text, and what stands around them where that is needed to tell which are meant. */
export interface Wording {
  readonly exact: string;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
}

/** Where a passage is, in code points, with the text's own words in it and around it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context that are kept on each side, as the authors of the Web Annotation model recommend. */
const CONTEXT = 32;
/** More places than that are not told apart by anyone. */
const MAX_PLACES = 1_000;

/** Letters of scripts that write spaces between words, and digits. */
const WORD_CHARACTER = /[\p{Lu}\p{Ll}\p{N}]/u;
const ENDS_IN_WORD = /[\p{Lu}\p{Ll}\p{N}]$/u;
const ENDS_IN_NUMBER = /\p{N}[.,٫٬]$/u;
const BEGINS_WITH_DIGIT = /^\p{N}/u;
const ENDS_WITH_DIGIT = /\p{N}$/u;
const GOES_ON_AS_NUMBER = /^[.,٫٬]\p{N}/u;

/** All places at which the words stand, with what is said to stand around them. */
export function findPassage(text: FoldedText, { exact, prefix, suffix }: Wording): Place[] {
  const [before, after] = [foldWords(prefix ?? ''), foldWords(suffix ?? '')];
  return occurrences(text, foldWords(exact))
    .filter(
      ([start, end]) =>
        text.folded
          .slice(Math.max(0, start - before.length - 1), start)
          .trimEnd()
          .endsWith(before) &&
        text.folded
          .slice(end, end + after.length + 1)
          .trimStart()
          .startsWith(after),
    )
    .map(([start, end]) => placeOf(text, start, end));
}

/** The one place at which words stand that are known from another version of a text, whatever now stands around them. */
export function findAgain(text: FoldedText, wording: Wording): Place | null {
  const [place, second] = findPassage(text, wording);
  if (place) return second ? null : place;
  const [only, other] = findPassage(text, { exact: wording.exact });
  return only && !other ? only : null;
}

/** Where whole words of the folded text are these: 30 strikes are not found in 130 strikes, nor 4 in 4.5. */
function occurrences({ folded }: FoldedText, words: string): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  if (words === '') return found;
  for (let start = folded.indexOf(words); start !== -1; start = folded.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isWhole(folded.slice(Math.max(0, start - 2), start), words, folded.slice(end, end + 2)))
      found.push([start, end]);
    if (found.length === MAX_PLACES) return found;
  }
  return found;
}

function isWhole(before: string, words: string, after: string): boolean {
  const [first, last] = [String.fromCodePoint(words.codePointAt(0) ?? 0), words.slice(-2)];
  if (WORD_CHARACTER.test(first) && ENDS_IN_WORD.test(before)) return false;
  if (ENDS_IN_WORD.test(last) && WORD_CHARACTER.test(String.fromCodePoint(after.codePointAt(0) ?? 0)))
    return false;
  if (BEGINS_WITH_DIGIT.test(first) && ENDS_IN_NUMBER.test(before)) return false;
  return !(ENDS_WITH_DIGIT.test(last) && GOES_ON_AS_NUMBER.test(after));
}

function placeOf(text: FoldedText, from: number, until: number): Place {
  const [start, end] = text.originalOf(from, until);
  const { content } = text;
  return {
    start: text.codePointsBefore(start),
    end: text.codePointsBefore(end),
    exact: content.slice(start, end),
    prefix: Array.from(content.slice(Math.max(0, start - 2 * CONTEXT), start))
      .slice(-CONTEXT)
      .join(''),
    suffix: Array.from(content.slice(end, end + 2 * CONTEXT))
      .slice(0, CONTEXT)
      .join(''),
  };
}
