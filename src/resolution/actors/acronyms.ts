import { fold } from '../../storage/text/fold.js';

const LONGEST = 12;
const SHORTEST = 2;
/** LeT and JaS are acronyms, Hamas and al-Sham are not. */
const MIN_SHARE_OF_CAPITALS = 0.5;

/** Words that may contribute a letter to an acronym, but usually do not. */
const PARTICLES = wordSet(
  'a and d da de del der des di do du e en et fi for i in l la las le les li los of on s the to u und y',
);
/** The Arabic article, which contributes a letter in some languages: AQAP. */
const ARTICLES = wordSet('al ar as ash at az ed el es ul wal');
/** This many words that begin with the letters of an acronym, in order, are hardly a coincidence. */
const MIN_OF_ALIGNED = 3;

/** Whether a text without spaces is an acronym: SDF, LeT, M23, CJTFOIR. */
export function isAcronym(text: string): boolean {
  const letters = Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter);
  const capitals = letters.filter((letter) => /[\p{Lu}\p{N}]/u.test(letter)).length;
  return (
    /^\p{Lu}[\p{L}\p{N}.'&-]*$/u.test(text) &&
    letters.length >= SHORTEST &&
    letters.length <= LONGEST &&
    capitals >= 2 &&
    capitals / letters.length >= MIN_SHARE_OF_CAPITALS
  );
}

/** Letters and digits of an acronym, folded: CJTF-OIR and CJTFOIR are equal. */
export const lettersOf = (acronym: string): string => fold(acronym).replaceAll(' ', '');

const withoutSmall = (words: readonly string[]): string[] =>
  words.filter((word) => !PARTICLES.has(word) && !ARTICLES.has(word));

/**
 * The initials of a name, with and without its particles and articles. Numbers stay whole, and may end it: M23 is the
 * March 23 Movement.
 */
export function initialsOf(text: string): Set<string> {
  const words = fold(text).split(' ');
  if (words.length < 2) return new Set();
  const initial = (word: string) => (/^\d/.test(word) ? word : Array.from(word)[0]);
  const large = words.filter((word) => !PARTICLES.has(word));
  const largest = withoutSmall(words);
  const toNumber = words.slice(0, 1 + words.findIndex((word) => /^\d/.test(word)));
  const variants = [words, large, largest, toNumber].map((some) => some.map(initial).join(''));
  return new Set(variants.filter(({ length }) => length > 1));
}

/** Whether the letters of an acronym begin words of a name, in order: MNJTF, Multinational Joint Task Force. */
export function isAligned(letters: string, text: string): boolean {
  const words = withoutSmall(fold(text).split(' '));
  return words.length >= MIN_OF_ALIGNED && canBegin(letters, words);
}

function canBegin(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (word[0] !== letters[0]) return false;
  for (let taken = 1, place = 1; place > 0; taken += 1) {
    if (canBegin(letters.slice(taken), rest)) return true;
    place = word.indexOf(letters[taken] ?? ' ', place) + 1;
  }
  return false;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
