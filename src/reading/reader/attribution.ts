import { effectVerbOf, measureOf, AUXILIARY } from './lexicon.js';
import type { DateInText } from './dates-in-text.js';
import { isQuote, type Unit } from './units.js';

/** Who says a sentence, in its own words, and what is said. */
export interface Attribution {
  /** The verb: said, tweeted, according. */
  readonly verb: string;
  readonly speaker: readonly Unit[];
  /** The parts of the sentence that are said. */
  readonly content: readonly (readonly Unit[])[];
  /** When it was said, where the sentence tells. */
  readonly date: DateInText | null;
}

/** Whether somebody says that it is not so. */
export const isDenial = ({ verb }: Attribution): boolean => DENIAL.test(verb);

const SPEECH =
  /^(?:said|says|say|stated|states|added|adds|told|tells|tweeted|posted|wrote|reported|reports|announced|declared|confirmed|claimed|claims|revealed|detailed|noted|acknowledged|estimated|estimates|insisted|explained|warned|disclosed|alleged|maintained|recalled|remarked|denied|denies|rejected|rejects|disputed|disputes|refuted)$/;
/** Says something only before “that”: “assessed that”, “believes that”. */
const SPEECH_THAT =
  /^(?:assess(?:es|ed)?|believes?|believed|verified|found|determined|concluded|documented|shows?|showed|suggests?|suggested)$/;
/** Says that something is not so: what is denied is no claim. */
const DENIAL = /^(?:denied|denies|rejected|rejects|disputed|disputes|refuted)$/;
/** What follows the verb where something that was said is denied, not access to terrain. */
const DENIED =
  /^(?:that|any|it|its|their|his|her|having|being|responsibility|involvement|claims?|reports?|allegations?|accusations?|charges?|\p{L}+ing|[:“"])$/iu;
const TO_WHOM = /^(?:in|on|to|at|during|via|through|by|late|early|earlier|today|yesterday|,)$/i;
/** Words between “said” and what was said: “said on Monday that”, “detailed in separate statement that it”. */
const MAX_BREAK_LENGTH = 8;
const MAX_TAIL_LENGTH = 14;
const MAX_SPEAKER_LENGTH = 26;

/** Finds who says what in a sentence; null where the sentence tells nobody. */
export function attributionOf(units: readonly Unit[]): Attribution | null {
  const quoted = quotedUnits(units);
  const according = units.findIndex(
    ({ word }, index) => !quoted[index] && /^according$/i.test(word) && units[index + 1]?.word === 'to',
  );
  if (according >= 0) return byAccording(units, according);
  for (const [index, unit] of units.entries()) {
    const isSpeech =
      SPEECH.test(unit.word) ||
      (SPEECH_THAT.test(unit.word) && units[index + 1]?.word === 'that') ||
      isEstimate(units, index);
    if (quoted[index] || unit.name || !isSpeech || isNoSpeech(units, index)) continue;
    const found = before(units, index) ?? after(units, index, quoted);
    if (found) return found;
  }
  return null;
}

/** “put the number of dead at 98” */
const isEstimate = (units: readonly Unit[], index: number): boolean =>
  /^puts?$/.test(units[index]?.word ?? '') &&
  units
    .slice(index + 1, index + 5)
    .some(({ word }) => /^(?:number|toll|losses|count|total|figure|casualties)$/.test(word)) &&
  units.slice(index + 3).some(({ word }) => word === 'at');

/** “no reported strikes”, “was declared”, “the reported strikes”. */
const isNoSpeech = (units: readonly Unit[], index: number): boolean =>
  /^(?:no|the|a|any)$/i.test(units[index - 1]?.word ?? '') ||
  (/^(?:reports|claims|estimates|states)$/.test(units[index]?.word ?? '') &&
    /^(?:those|these|its|their|such|of|from|media|news|earlier|previous|other|many|several)$/i.test(
      units[index - 1]?.word ?? '',
    )) ||
  AUXILIARY.test(units[index - 1]?.word ?? '') ||
  // “did not say who”, “declined to say”
  units
    .slice(Math.max(0, index - 2), index)
    .some(({ word }) => /^(?:not|never|cannot|to|\p{L}+n['’]t)$/iu.test(word)) ||
  (DENIAL.test(units[index]?.word ?? '') &&
    !units.slice(index + 1, index + 3).some(({ word }) => DENIED.test(word))) ||
  (measureOf(units[index + 1]?.word ?? '') !== null && units[index]?.word === 'reported' && index < 3);

/** For each unit, whether it stands in quotation marks. */
export function quotedUnits(units: readonly Unit[]): boolean[] {
  let isOpen = false;
  return units.map((unit) => {
    if (unit.word === '“') isOpen = true;
    else if (unit.word === '”') isOpen = false;
    else if (unit.word === '"') isOpen = !isOpen;
    return isOpen && !isQuote(unit);
  });
}

function byAccording(units: readonly Unit[], index: number): Attribution {
  const rest = units.slice(index + 2);
  const comma = rest.findIndex(({ word }) => word === ',');
  const isFirst = units.slice(0, index).every(({ word }) => !/\p{L}/u.test(word)) || index <= 1;
  const goesOn = comma >= 0 && (isFirst || hasContent(rest.slice(comma + 1)));
  const speaker = goesOn ? rest.slice(0, comma) : rest;
  const content = [trimmed(units.slice(0, index)), ...(goesOn ? [trimmed(rest.slice(comma + 1))] : [])];
  return { verb: 'according', speaker, content: content.filter(hasLetters), date: dateIn(speaker) };
}

/** What was said comes first: “…,” tweeted the US military; …, the observatory said. */
function before(units: readonly Unit[], verb: number): Attribution | null {
  const tail = units.slice(verb + 1).filter((unit) => !isQuote(unit));
  if (units.slice(verb + 1).some(isQuote) || hasContent(tail) || tail.length > MAX_TAIL_LENGTH) return null;
  const previous = units[verb - 1];
  if (
    previous &&
    // “…, he told reporters”
    !/^(?:tells?|told)$/.test(units[verb]?.word ?? '') &&
    (isQuote(previous) || previous.word === ',') &&
    tail.length > 0 &&
    !TO_WHOM.test(tail[0]?.word ?? '') &&
    !tail[0]?.date
  ) {
    const end = tail.findIndex(({ word, date }) => date !== undefined || /^(?:on|in|to)$/i.test(word));
    const speaker = end === -1 ? tail : tail.slice(0, end);
    const content = trimmed(units.slice(0, verb));
    if (content.length > 0)
      return { verb: units[verb]?.word ?? '', speaker, content: [content], date: dateIn(tail) };
  }
  const starts = startOfSpeaker(units, verb);
  if (starts === null || verb - starts > MAX_SPEAKER_LENGTH) return null;
  const content = trimmed(units.slice(0, starts));
  const speaker = withoutAuxiliary(trimmed(units.slice(starts, verb)));
  if (!hasLetters(content) || !hasLetters(speaker)) return null;
  return { verb: units[verb]?.word ?? '', speaker, content: [content], date: dateIn(tail) };
}

/** Where whoever speaks begins, after what was said; null if nothing was said before. */
function startOfSpeaker(units: readonly Unit[], verb: number): number | null {
  const quote = units.slice(0, verb).findLastIndex(isQuote);
  const commas = units.slice(0, verb).flatMap(({ word }, index) => (word === ',' ? [index] : []));
  if (quote > 0 && quotedBefore(units, quote) && !hasDeeds(units.slice(quote + 1, verb))) return quote + 1;
  const last = commas.at(-1);
  if (last === undefined) return null;
  // “…, John Doe, a spokesman for the ministry, said”
  if (last === verb - 1) return commas.length >= 3 ? (commas.at(-3) as number) + 1 : null;
  const isClause =
    hasContent(units.slice(0, last)) || units.slice(0, last).some(({ word }) => /(?:ed|ing)$/.test(word));
  return isClause && !hasDeeds(units.slice(last + 1, verb)) ? last + 1 : null;
}

/** Whether a mark closes a quotation with which the sentence begins. */
const quotedBefore = (units: readonly Unit[], quote: number): boolean => units.findIndex(isQuote) < quote;

/** Whoever speaks comes first: The SDF declared “…” on Saturday; the coalition said it conducted 99 strikes. */
function after(units: readonly Unit[], verb: number, quoted: readonly boolean[]): Attribution | null {
  const head = units.slice(0, verb);
  const comma = head.findLastIndex(({ word }, index) => word === ',' && !quoted[index]);
  const isApposition = comma === verb - 1;
  const lead = isApposition ? head.findIndex(({ word }) => word === ',') : comma;
  const starts = isApposition ? 0 : lead + 1;
  const speaker = withoutAuxiliary(trimmed(head.slice(starts)));
  if (!hasLetters(speaker) || hasDeeds(speaker) || speaker.length > MAX_SPEAKER_LENGTH) return null;
  if (speaker.every(({ word }) => /^(?:which|who|that|there)$/i.test(word))) return null;
  let rest = units.slice(verb + 1);
  let date = dateIn(head.slice(0, starts));
  const window = rest.slice(0, MAX_BREAK_LENGTH);
  const joint = window.findIndex(({ word }) => word === 'that' || word === ':');
  const contentAt = window.findIndex(
    (unit) => effectVerbOf(unit.word) !== null || unit.quantity !== undefined || isQuote(unit),
  );
  if (joint >= 0 && (contentAt === -1 || joint < contentAt)) {
    date ??= dateIn(rest.slice(0, joint));
    rest = rest.slice(joint + 1);
  } else {
    const skipped = skipDates(rest);
    date ??= dateIn(rest.slice(0, skipped));
    rest = rest.slice(skipped);
  }
  const close = rest.findLastIndex(isQuote);
  const trail = close >= 0 ? rest.slice(close + 1) : [];
  // Only what follows a quotation tells when it was said; “killed three on Sunday” is part of what is said.
  if (
    trail.length > 0 &&
    trail.length <= MAX_TAIL_LENGTH &&
    !hasContent(trail) &&
    trail.some((unit) => unit.date)
  ) {
    date ??= dateIn(trail);
    rest = rest.slice(0, close + 1);
  }
  const content = trimmed(rest);
  return hasLetters(content) ? { verb: units[verb]?.word ?? '', speaker, content: [content], date } : null;
}

/** The number of units that tell a day: “on Monday”. */
function skipDates(units: readonly Unit[]): number {
  const [first, second] = units;
  if (first?.date) return 1;
  return second?.date && /^(?:on|late|early)$/i.test(first?.word ?? '') ? 2 : 0;
}

const dateIn = (units: readonly Unit[]): DateInText | null => units.find(({ date }) => date)?.date ?? null;

/** Whether units tell of numbers or effects. */
const hasContent = (units: readonly Unit[]): boolean =>
  units.some(
    (unit) =>
      unit.quantity !== undefined ||
      (unit.name === undefined && effectVerbOf(unit.word) !== null) ||
      measureOf(unit.word) !== null,
  );

/** People who speak may be counted: “two officers”. */
export const SPEAKERS =
  /^(?:officials?|officers?|sources?|witness(?:es)?|residents?|activists?|diplomats?|commanders?|medics?|doctors?|workers?|rescuers?|leaders?|lawmakers?|ministers?|journalists?|groups?)$/i;

/** The same of whoever speaks. */
const hasDeeds = (units: readonly Unit[]): boolean =>
  hasContent(
    units.some(({ word }) => SPEAKERS.test(word)) ? units.filter(({ quantity }) => !quantity) : units,
  );

/** “Northland has also said”: the speaker without what belongs to the verb. */
function withoutAuxiliary(units: readonly Unit[]): readonly Unit[] {
  const end = units.findLastIndex(
    ({ word }) => !/^(?:has|have|had|also|later|then|earlier|separately)$/i.test(word),
  );
  return units.slice(0, end + 1);
}

const hasLetters = (units: readonly Unit[]): boolean => units.some(({ word }) => /[\p{L}\p{N}]/u.test(word));

function trimmed(units: readonly Unit[]): readonly Unit[] {
  const isMark = ({ word }: Unit) => /^[,;:“”"–—-]$/.test(word);
  const start = units.findIndex((unit) => !isMark(unit));
  const end = units.findLastIndex((unit) => !isMark(unit));
  return start === -1 ? [] : units.slice(start, end + 1);
}
