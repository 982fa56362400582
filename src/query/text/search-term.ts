import { UserError } from '../../errors/user-error.js';
import { fold } from '../../storage/text/fold.js';

const MAX_LENGTH = 200;
const MAX_WORDS = 32;
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** A folded term of a search text: one word, the beginning of one, or a phrase. */
export interface SearchTerm {
  readonly words: readonly [string, ...string[]];
  /** Whether it is a phrase, whose words must be adjacent. */
  readonly phrase: boolean;
  /** Whether a word need only begin with it, as in `strik*`. */
  readonly prefix: boolean;
}

/**
 * Parses a search text: words, words with a final asterisk, and phrases in quotation marks. An unclosed quotation mark
 * has no meaning, nor does any other sign. Throws INVALID_ARGUMENT if it contains no word, or too many.
 */
export function parseSearchText(text: string, path: string): readonly [SearchTerm, ...SearchTerm[]] {
  if (text.length > MAX_LENGTH) throw invalid(path, `The text has ${text.length} characters.`);
  const phrases = [...text.matchAll(QUOTED)].flatMap(([, inside = '']) => phraseOf(inside));
  const terms = [...text.replace(QUOTED, ' ').split(/\s+/u).flatMap(wordsOf), ...phrases];
  const [first, ...others] = terms.filter((one, index) => terms.findIndex(isLike(one)) === index);
  if (!first) throw invalid(path, 'The text contains no word.');
  const count = [first, ...others].reduce((sum, { words }) => sum + words.length, 0);
  if (count > MAX_WORDS) throw invalid(path, `The text contains ${count} words.`);
  return [first, ...others];
}

function phraseOf(text: string): SearchTerm[] {
  const [first, ...others] = split(text);
  return first === undefined ? [] : [{ words: [first, ...others], phrase: others.length > 0, prefix: false }];
}

/** A chunk such as al-Bagh* is several words, the last of which is a prefix. */
function wordsOf(chunk: string): SearchTerm[] {
  const words = split(chunk);
  const open = /[\p{L}\p{N}\p{M}]\*$/u.test(chunk);
  return words.map((word, index) => ({
    words: [word],
    phrase: false,
    prefix: open && index === words.length - 1,
  }));
}

const split = (text: string): string[] => fold(text).split(' ').filter(Boolean);

const isLike =
  (one: SearchTerm) =>
  (other: SearchTerm): boolean =>
    one.prefix === other.prefix && one.words.join(' ') === other.words.join(' ');

const invalid = (path: string, message: string): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message,
    hint: `Expected 1 to ${MAX_WORDS} words in at most ${MAX_LENGTH} characters, e.g. Baghouz, or "last stronghold".`,
  });
