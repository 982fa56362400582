import { numberOf } from '../../../grammar/numbers.js';
import type { StrikesReading } from './reading.js';
import { EFFECT_VERBS } from '../../../grammar/verbs.js';

const PLACE = String.raw`(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*|al-?|az|ar|as|abu)(?:[ -](?:\p{Lu}[\p{L}’'-]*|al|az|ar|as|in Al Anbar Province))*(?: area)?\*?`;
const COUNTRY = '(?:, (?:Iraq|Syria))?';
const DIRECTION = '(?:[Nn]orth|[Ss]outh)?(?:[Ee]ast|[Ww]est)?(?: and (?:north|south)?(?:east|west)?)?';
const WHERE = String.raw`(?:[Nn]ear|[Ii]n(?: the vicinity of)?|${DIRECTION} of(?: the)?)`;
const LEAD = String.raw`(?:Also|Finally|Additionally|In addition|There were)`;
const STRIKES = String.raw`(?<number>[\p{L}\d-]+ )?(?:second |third |additional |more |other )?(?:[Aa]ir)?(?:strike|stike)s?`;
const HAPPENED = '(?:(?:were )?conducted|occurred|took place)';
const ADVERB = '(?:also|successfully|which|and|that)';

/** Who struck where, up to the first verb that says what was done. */
const SUBJECT = new RegExp(
  String.raw`^(?:${LEAD},? )?(?:v?${WHERE} (?<before>${PLACE})${COUNTRY},? )?${STRIKES},?(?: ${HAPPENED})?` +
    String.raw`(?:,? ${WHERE} (?<after>${PLACE})${COUNTRY},?)*(?: ${ADVERB})* (?=(?:${EFFECT_VERBS.join('|')})\b)`,
  'u',
);

/** The subject of a sentence: which strikes it is about, and where the statement about them begins. */
export interface Subject {
  /** Null if the sentence continues about the previous strikes: “The strikes also …”. */
  readonly strikes: StrikesReading | null;
  readonly end: number;
}

/** Parses the subject of a sentence; null if the grammar does not cover it. */
export function subjectOf(sentence: string): Subject | null {
  const found = SUBJECT.exec(sentence);
  if (!found) return null;
  const { number, before, after } = found.groups ?? {};
  const end = found[0].length;
  const word = number?.trim().toLowerCase();
  if (word !== undefined && /^(?:the|these|those)$/.test(word)) return { strikes: null, end };
  const count = word === undefined ? null : /^(?:an?|another)$/.test(word) ? 1 : numberOf(word);
  if (word !== undefined && count === null) return null;
  return { strikes: { number: count, place: placeName(after ?? before) }, end };
}

const placeName = (words: string | undefined): string | null =>
  words === undefined ? null : words.replace(/^the |(?: area)?\*?$/g, '').trim();
