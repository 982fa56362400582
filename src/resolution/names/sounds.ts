import anyAscii from 'any-ascii';

/** Consonants that Latin letters write in pairs, and vowels and diphthongs that are written in several ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/g, 'X'],
  [/kh/g, 'K'],
  [/gh/g, 'G'],
  [/dh/g, 'D'],
  [/th/g, 'T'],
  [/ph/g, 'f'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/dj/g, 'j'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/a[wu](?![aeiou])|ow(?![aeiou])/g, 'o'],
  [/[ae][yi](?![aeiou])/g, 'e'],
  [/(?<=[aeiou])h$/, ''],
  [/(?<=[^aeiou])y$/, 'i'],
];

const VOWELS = 'aeiou';
const GLIDES = 'wy';
const VOWEL_CLASSES = ['ei', 'ou'];

/** Consonants that one writer keeps apart and another does not, or that languages write differently. */
const CONFUSED = ['qkgG', 'dDz', 'hK', 'tT', 'sT', 'sX', 'jgG', 'vfw', 'bp'];

const DOUBLED = /([^aeiou])\1+|(a)\2+/g;

/** Arabic letters of which Latin spellings make something else than a letter-by-letter transcription does. */
const ARABIC = /\p{Script=Arabic}/u;
/** Folded, ة is ه. */
const FEMININE_ENDING = /ه(?![\p{L}])/gu;

/** A script that is transcribed. */
interface Script {
  readonly letters: RegExp;
  /** Whether its letters tell words apart that a transcription makes one: by length, by tone, by what they mean. */
  readonly isExact: boolean;
}

const scripts = (names: string, isExact: boolean): Script[] =>
  names.split(' ').map((name) => ({ letters: new RegExp(`\\p{Script=${name}}`, 'u'), isExact }));

const SCRIPTS: readonly Script[] = [
  ...scripts('Arabic Cyrillic Greek Hebrew Armenian Georgian', false),
  ...scripts('Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala', true),
  ...scripts('Thai Lao Tibetan Myanmar Khmer Ethiopic Hiragana Katakana Hangul Han', true),
];

/** A word as it sounds, one letter a sound: spellings of one Arabic, Kurdish or Turkish name come out much the same. */
export interface Sounds {
  readonly text: string;
  /** Whether its script writes vowels. */
  readonly vocalised: boolean;
  /** The word itself. */
  readonly word: string;
  /** The script that it was transcribed from, if it was and that tells words apart better. */
  readonly script: Script | null;
}

/** The sounds of a folded word. Other scripts than Latin are transcribed first. */
export function soundsOf(word: string): Sounds {
  const latin = anyAscii(word.replace(FEMININE_ENDING, 'ah'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const vocalised = !ARABIC.test(word);
  // Where no vowels are written, two of a letter may have one between them.
  const single = vocalised ? latin.replace(DOUBLED, '$1$2') : latin;
  return {
    text: SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), single),
    vocalised,
    word,
    script: SCRIPTS.find(({ letters }) => letters.test(word)) ?? null,
  };
}

export const isVowel = (sound: string): boolean => VOWELS.includes(sound);
const isGlide = (sound: string): boolean => GLIDES.includes(sound);

/** What a sound weighs in a word: consonants carry it. */
export const weightOf = (sound: string): number => (isVowel(sound) ? 0.3 : isGlide(sound) ? 0.5 : 1);

/** What it costs for one word to have a sound that the other lacks. */
export const costOfOne = (sound: string): number => (isVowel(sound) ? 0.25 : isGlide(sound) ? 0.35 : 1);

/** What it costs for a sound to stand where the other word has another. */
export function costBetween(one: string, other: string): number {
  if (one === other) return 0;
  if (isVowel(one) && isVowel(other))
    return isSameClass(one, other) ? 0.1 : other === 'a' || one === 'a' ? 0.15 : 0.3;
  if ((isVowel(one) || isGlide(one)) && (isVowel(other) || isGlide(other))) return 0.3;
  return CONFUSED.some((group) => group.includes(one) && group.includes(other)) ? 0.25 : 1;
}

/** Whether two sounds are vowels that are not written for one another lightly, as e and i are. */
export const isOtherVowel = (one: string, other: string): boolean =>
  one !== other && isVowel(one) && isVowel(other) && !isSameClass(one, other);

const isSameClass = (one: string, other: string): boolean =>
  VOWEL_CLASSES.some((group) => group.includes(one) && group.includes(other));

/** The consonants of a word, those that are confused being one: the same for all spellings of a name, or nearly so. */
export function skeletonOf({ text }: Sounds): string {
  return text
    .replace(/[aeiouwy]/g, '')
    .replace(/[qgG]/g, 'k')
    .replace(/[Dz]/g, 'd')
    .replace(/K/g, 'h')
    .replace(/[TX]/g, 's')
    .replace(/v/g, 'f')
    .replace(/p/g, 'b');
}
