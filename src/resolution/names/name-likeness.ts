import { distance } from 'fastest-levenshtein';
import type { Name } from './read-name.js';
import { soundLikeness } from './sound-likeness.js';
import type { Sounds } from './sounds.js';
import { SETTLEMENT } from './words-of-names.js';

/** Less similar words are different words. */
const MIN_WORD_LIKENESS = 0.75;
/** With this many letters, names that differ by one are probably typos. */
const LONG_ENOUGH_TO_MISTYPE = { word: 6, name: 8 };
/** Al Bab is hardly Bab, nor Al Baghdadi certainly Baghdadi; in a name of several words, an article matters less. */
const ARTICLE_OF_ONE_SIDE = { oneWord: 0.18, severalWords: 0.06 };
const SORT_OF_ONE_SIDE = 0.06;
/** Many organizations share two letters. */
const INITIALS = { two: 0.75, more: 0.9 };

/**
 * Similarity of two names, from 0 to 1, where 1 means equal except for spelling. Numbers, and words such as northern or
 * province, distinguish names however similar the rest is.
 */
export function nameLikeness(one: Name, other: Name): number {
  if (one.folded === other.folded) return 1;
  const initials = Math.max(asInitials(one, other), asInitials(other, one));
  if (one.apart !== other.apart || !isSameLevel(one, other)) return initials;
  const alike = Math.max(wordByWord(one, other), asOneWord(one, other), mistyped(one, other));
  return Math.max(initials, alike - differenceOfArticles(one, other) - differenceOfSorts(one, other));
}

const isSameLevel = (one: Name, other: Name): boolean =>
  (one.level ?? SETTLEMENT) === (other.level ?? SETTLEMENT);

function asInitials(short: Name, long: Name): number {
  if (short.acronym === null || short.acronym !== long.initials) return 0;
  return short.acronym.length > 2 ? INITIALS.more : INITIALS.two;
}

/** Pairs the words of two names, the most similar first, in any order. */
function wordByWord(one: Name, other: Name): number {
  if (one.words.length !== other.words.length) return 0;
  const pairs = one.words
    .flatMap((word, index) =>
      other.words.map((opposite, place) => ({
        ends: [`one ${index}`, `other ${place}`],
        likeness: wordLikeness(one, index, other, place),
        letters: word.length + opposite.length,
      })),
    )
    .sort((pair, next) => next.likeness - pair.likeness);
  const taken = new Set<string>();
  let [sum, letters] = [0, 0];
  for (const pair of pairs) {
    if (pair.ends.some((end) => taken.has(end))) continue;
    if (pair.likeness < MIN_WORD_LIKENESS) return 0;
    pair.ends.forEach((end) => taken.add(end));
    sum += pair.likeness * pair.letters;
    letters += pair.letters;
  }
  return letters === 0 ? 0 : sum / letters;
}

const wordLikeness = (one: Name, index: number, other: Name, opposite: number): number =>
  Math.max(
    soundLikeness(one.sounds[index] as Sounds, other.sounds[opposite] as Sounds),
    mistypedLetters(one.words[index] ?? '', other.words[opposite] ?? '', LONG_ENOUGH_TO_MISTYPE.word),
  );

/** Names split differently: Tal Afar and Tallafar. */
function asOneWord(one: Name, other: Name): number {
  if (one.words.length > 0 && one.words.join('') === other.words.join('')) return 1;
  return one.words.length === other.words.length ? 0 : soundLikeness(one.joined, other.joined);
}

const mistyped = (one: Name, other: Name): number =>
  mistypedLetters(one.words.join(''), other.words.join(''), LONG_ENOUGH_TO_MISTYPE.name);

/** One letter missing, added or replaced, or two swapped; but not the last one, which is significant. */
function mistypedLetters(one: string, other: string, longEnough: number): number {
  const length = Math.max(one.length, other.length);
  if (length < longEnough || one[0] !== other[0] || one.at(-1) !== other.at(-1)) return 0;
  return distance(one, other) <= 1 || areSwapped(one, other) ? 1 - 1 / length : 0;
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const first = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  const swapped = `${one.slice(0, first)}${one[first + 1] ?? ''}${one[first] ?? ''}${one.slice(first + 2)}`;
  return first >= 0 && swapped === other;
}

function differenceOfArticles(one: Name, other: Name): number {
  if (one.beginsWithArticle === other.beginsWithArticle) return 0;
  const isOneWord = Math.min(one.words.length, other.words.length) <= 1;
  return isOneWord ? ARTICLE_OF_ONE_SIDE.oneWord : ARTICLE_OF_ONE_SIDE.severalWords;
}

const differenceOfSorts = (one: Name, other: Name): number =>
  one.sorts === other.sorts ? 0 : SORT_OF_ONE_SIDE;
