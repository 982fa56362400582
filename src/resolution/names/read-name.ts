import { fold } from '../../storage/text/fold.js';
import { soundsOf, type Sounds } from './sounds.js';
import {
  ARTICLES,
  CONTRASTS,
  EMPTY_WORDS,
  KINSHIP,
  LEVELS,
  numberIn,
  SORTS_OF_BODIES,
} from './words-of-names.js';

/** A name split into comparable parts. */
export interface Name {
  readonly folded: string;
  /** The significant words, without articles. */
  readonly words: readonly string[];
  readonly sounds: readonly Sounds[];
  /** The words joined, for spellings like Tallafar for Tal Afar. */
  readonly joined: Sounds;
  /** Whether it begins with an article. */
  readonly beginsWithArticle: boolean;
  /** Numbers, and words such as northern or upper: if they differ, it is another thing. */
  readonly apart: string;
  /** province, district… if the name says so. */
  readonly level: string | null;
  /** Kinds of organizations in it: brigade, movement… */
  readonly sorts: string;
  /** First letters of its words; empty for a single word. */
  readonly initials: string;
  /** Its letters, if it consists of capitals: SDF. */
  readonly acronym: string | null;
}

const ACRONYM = /^\p{Lu}{2,8}$/u;
const WITH_ACRONYM = /^(.+\S)\s*\((\p{Lu}{2,8})\)$/u;
const NEAR = /^(?:near|vicinity of|in the vicinity of|outskirts of)\s+/iu;
const WHERE = /\s+in\s.+$/iu;
const ARABIC_ARTICLE = /(?<![\p{L}])(?:ال)(?=\p{L}{2})/gu;

/**
 * The names in a text: two separated by a slash, or one with its acronym in brackets. For a place, words that locate it
 * are left out: Near Hit, Hit in Al Anbar Province.
 */
export function readNames(text: string): Name[] {
  const plain = text.trim().replace(NEAR, '').replace(WHERE, '');
  const [, long, acronym] = WITH_ACRONYM.exec(plain) ?? [];
  const parts = long !== undefined && acronym !== undefined ? [long, acronym] : plain.split(/\s*\/\s*/u);
  return parts.map(readName).filter(({ folded }) => folded !== '');
}

/** A single name. */
export function readName(text: string): Name {
  const folded = fold(text.replace(ARABIC_ARTICLE, 'al '));
  const words: string[] = [];
  const apart: string[] = [];
  const sorts: string[] = [];
  let level: string | null = null;
  let beginsWithArticle = false;
  const all = folded.split(' ').filter((word) => !EMPTY_WORDS.has(word));
  all.forEach((word, index) => {
    const number = numberIn(word);
    const contrast = CONTRASTS.get(word);
    const place = LEVELS.get(word);
    if (ARTICLES.has(word) && index < all.length - 1) beginsWithArticle ||= index === 0;
    else if (number !== null) apart.push(number);
    else if (contrast !== undefined) apart.push(contrast);
    else if (place !== undefined && all.length > 1) level ??= place;
    else if (SORTS_OF_BODIES.has(word)) sorts.push(word);
    else words.push(KINSHIP.get(word) ?? word);
  });
  return {
    folded,
    words,
    sounds: words.map(soundsOf),
    joined: soundsOf(words.join('')),
    beginsWithArticle,
    apart: apart.sort().join(' '),
    level,
    sorts: sorts.sort().join(' '),
    initials:
      all.length > 1
        ? all
            .filter((word) => !ARTICLES.has(word))
            .map(([first]) => first)
            .join('')
        : '',
    acronym: ACRONYM.test(text.trim()) ? folded : null,
  };
}
