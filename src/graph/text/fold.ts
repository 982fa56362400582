import anyAscii from 'any-ascii';

/** Quotation marks and letters with which an apostrophe, hamza or ayn is written in Latin script. */
const APOSTROPHES = /['‘’‛`´′ʹ-ˁ＇]/gu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}\p{M}])/giu;
const THOUSANDS_SEPARATOR = /(?<=\d),(?=\d{3}(?!\d))/gu;
/** Letters such as ı, ł, ø, ß, which are not a base letter with a mark. */
const OTHER_LATIN = /[^\p{ASCII}\P{Script=Latin}]+/gu;

/**
 * The words of a text as they are compared: in lower case, without diacritics, apostrophes and punctuation, one space
 * between two words. So Mar'a, Mar’a and Mara are one word, and al-Bāghūz and AL BAGHUZ the same two. Scripts other
 * than Latin keep their letters.
 */
export const fold = (text: string): string =>
  text
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(OTHER_LATIN, (letters) => anyAscii(letters))
    .toLowerCase()
    .replace(THOUSANDS_SEPARATOR, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
