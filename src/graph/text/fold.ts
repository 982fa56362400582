import anyAscii from 'any-ascii';
import { foldArabic } from './fold-arabic.js';

/** Stands between words of scripts that write none between them. */
const ZERO_WIDTH_SPACE = /\u200B/gu;
/** What shows in no way, or only in how letters join: soft hyphens, joiners, marks of direction, tatweel. */
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\u0640]+/gu;

/** Quotation marks and letters with which an apostrophe, hamza or ayn is written in Latin script, and geresh in Hebrew. */
const APOSTROPHES = /['‘’‛`´′ʹ-ˁ＇׳״]/gu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}\p{M}])/giu;
const THOUSANDS_SEPARATOR = /(?<=\d)[,٬](?=\d{3}(?!\d))/gu;

/** In these scripts marks say how a letter is to be read; whoever leaves them out writes the same word. */
const OPTIONAL_MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}])\p{M}+/gu;
/** Accents that no letter was composed with: over Cyrillic they tell the stress. Other scripts have marks of their own. */
const ACCENTS =
  /(?:[\u0300-\u036F]|[\u0483-\u0489]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF]|[\uFE20-\uFE2F])+/gu;
const STRAY_MARKS = /(?<![\p{L}\p{N}\p{M}])\p{M}+/gu;

/** Letters such as ı, ł, ø, ß, which are not a base letter with a mark. */
const OTHER_LATIN = /[^\p{ASCII}\P{Script=Latin}]+/gu;
const OTHER_DIGITS = /(?!\d)\p{Nd}+/gu;

/** Letters that are one with another but for where they stand, the stress, or dots that are often left out. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ς', 'σ'],
  ['ё', 'е'],
  ['ѐ', 'е'],
  ['ѝ', 'и'],
]);
const VARIANT = new RegExp([...VARIANTS.keys()].join('|'), 'gu');

/**
 * The words of a text as they are compared: in lower case, without apostrophes and punctuation, one space between two
 * words. What else is left out depends on the script. Diacritics go from Latin and Greek, vowel points from Arabic and
 * Hebrew, stress from Cyrillic: so Mar'a, Mar’a and Mara are one word, and al-Bāghūz and AL BAGHUZ the same two. The
 * vowel signs of Indic scripts and Thai, the voicing of kana and the breve of й are letters, and stay.
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
