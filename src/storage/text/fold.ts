import anyAscii from 'any-ascii';

/** Separates words in scripts that write no spaces. */
const ZERO_WIDTH_SPACE = /\u200B/gu;
/** Characters that are invisible, or only affect how letters join: soft hyphens, joiners, direction marks, tatweel. */
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\u0640]+/gu;

/** Quotation marks and letters that stand for an apostrophe, hamza or ayn in Latin script, and geresh in Hebrew. */
const APOSTROPHES = /['‘’‛`´′ʹ-ˁ＇׳״]/gu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}\p{M}])/giu;
const THOUSANDS_SEPARATOR = /(?<=\d)[,٬](?=\d{3}(?!\d))/gu;

/** In these scripts, marks show how to read a letter, and are often omitted. */
const OPTIONAL_MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}])\p{M}+/gu;
/** Accents that do not form a letter: over Cyrillic they show the stress. Other scripts have their own marks. */
const ACCENTS =
  /(?:[\u0300-\u036F]|[\u0483-\u0489]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF]|[\uFE20-\uFE2F])+/gu;
const STRAY_MARKS = /(?<![\p{L}\p{N}\p{M}])\p{M}+/gu;

/** Letters such as ı, ł, ø, ß, which are not a base letter with a mark. */
const OTHER_LATIN = /[^\p{ASCII}\P{Script=Latin}]+/gu;
const OTHER_DIGITS = /(?!\d)\p{Nd}+/gu;

/** Letters that differ only by position, stress, or dots that are often omitted. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ς', 'σ'],
  ['ё', 'е'],
  ['ѐ', 'е'],
  ['ѝ', 'и'],
]);
const VARIANT = new RegExp([...VARIANTS.keys()].join('|'), 'gu');

/**
 * Normalizes the words of a text for comparison: lower case, no apostrophes or punctuation, single spaces. What else is
 * removed depends on the script: diacritics from Latin and Greek, vowel points from Arabic and Hebrew, stress marks
 * from Cyrillic. So Mar'a, Mar’a and Mara are one word, and al-Bāghūz equals AL BAGHUZ. The vowel signs of Indic
 * scripts and Thai, the voicing of kana and the breve of й belong to letters, and stay.
 */
export const fold = (text: string): string =>
  foldArabic(
    text
      .replace(ZERO_WIDTH_SPACE, ' ')
      .replace(IGNORABLE, '')
      .replace(POSSESSIVE, '')
      .replace(APOSTROPHES, '')
      .normalize('NFKD')
      .replace(OPTIONAL_MARKS, '')
      .replace(OTHER_LATIN, (letters) => anyAscii(letters))
      .normalize('NFC')
      .replace(ACCENTS, '')
      .replace(STRAY_MARKS, '')
      .toLowerCase()
      .replace(VARIANT, (letter) => VARIANTS.get(letter) ?? letter)
      .replace(OTHER_DIGITS, (digits) => anyAscii(digits)),
  )
    .replace(THOUSANDS_SEPARATOR, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** Forms of one letter on Arabic, Persian, Urdu and Kurdish keyboards, and letters used for one another. */
const FORMS: readonly (readonly [form: string, letters: string])[] = [
  ['ا', 'ٱ'],
  ['ك', 'کڪ'],
  ['ي', 'یى'],
  ['ه', 'ةہۃە'],
];
const LETTERS: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([form, letters]) => Array.from(letters, (letter): [string, string] => [letter, form])),
);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** At the beginning of a word it is a Kurdish h; within one, the aspiration of an Urdu consonant. */
const INITIAL_HEH = /(?<![\p{L}\p{M}])ھ/gu;

/** Unifies the forms of Arabic letters. Hamza above letters and vowel points have already been removed. */
const foldArabic = (text: string): string =>
  text.replace(LETTER, (letter) => LETTERS.get(letter) ?? letter).replace(INITIAL_HEH, 'ه');
