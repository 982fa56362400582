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
export const foldArabic = (text: string): string =>
  text.replace(LETTER, (letter) => LETTERS.get(letter) ?? letter).replace(INITIAL_HEH, 'ه');
