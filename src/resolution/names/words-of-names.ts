/** The Arabic article in Latin script, also assimilated to the next letter. */
export const ARTICLES = new Set('al ad adh an ar as ash at ath az el ed er es et ez ul'.split(' '));

/** Words that do not distinguish names. */
export const EMPTY_WORDS = new Set('the of and for'.split(' '));

/** Kinds of organizations, which some sources include and others omit. */
export const SORTS_OF_BODIES = new Set(
  'movement harakat group organization organisation brigade brigades liwa battalion battalions katibat'.split(
    ' ',
  ),
);

/** Words that distinguish things with otherwise equal names, with their meaning. */
export const CONTRASTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    north: 'north northern shamali shamaliyah shamaliya',
    south: 'south southern janubi janubiyah janubiya',
    east: 'east eastern sharqi sharqiyah sharqiya',
    west: 'west western gharbi gharbiyah gharbiya',
    upper: 'upper fawqani fawqa foqani',
    lower: 'lower tahtani tahta',
    great: 'great greater kabir kabirah kabira',
    small: 'small little lesser saghir saghirah saghira',
    new: 'new jadid jadidah jadida',
    old: 'old qadim qadimah qadima',
    central: 'central middle',
  }).flatMap(([meaning, words]) => words.split(' ').map((word): [string, string] => [word, meaning])),
);

/** Words for the level of a place. A place without one is probably a settlement. */
export const LEVELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    settlement: 'town city village hamlet',
    province: 'governorate province muhafazat muhafazah',
    district: 'district mintaqat mintaqah qada',
    subdistrict: 'subdistrict nahiyat nahiyah nahiya',
    countryside: 'countryside rif',
  }).flatMap(([level, words]) => words.split(' ').map((word): [string, string] => [word, level])),
);

export const SETTLEMENT = 'settlement';

/** Father of, in the forms used in names of places and people: Abu Kamal is Albu Kamal. */
export const KINSHIP: ReadonlyMap<string, string> = new Map([
  ['abu', 'bu'],
  ['abi', 'bu'],
  ['abo', 'bu'],
  ['albu', 'bu'],
  ['ibn', 'bin'],
  ['ben', 'bin'],
]);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' ');
const ROMAN = 'i ii iii iv v vi vii viii ix x'.split(' ');

/** The number that a word means: 23, 23rd, third, III; null for any other word. Roman numerals have at least two letters. */
export function numberIn(word: string): string | null {
  const digits = /^0*(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits !== undefined) return digits;
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal >= 0) return String(ordinal + 1);
  const roman = ROMAN.indexOf(word);
  return roman > 0 && word.length > 1 ? String(roman + 1) : null;
}
