/** Forms of one letter in the keyboards of Arabic, Persian, Urdu and Kurdish, and letters written for one another. */
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

/** At the beginning of a word it is a Kurdish h; within one, the breath of an Urdu consonant. */
const INITIAL_HEH = /(?<![\p{L}\p{M}])ھ/gu;

/** A text with one form for each letter of Arabic script. Hamza over a letter and vowel points are gone from it already. */
export const foldArabic = (text: string): string =>
  text.replace(LETTER, (letter) => LETTERS.get(letter) ?? letter).replace(INITIAL_HEH, 'ه');
