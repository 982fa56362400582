import { AUXILIARY, CONDUCTED, effectVerbOf, measureOf, OBSERVED } from './lexicon.js';
import { actorOf, isPossessive, type Unit } from './units.js';
import { isPlatformBefore } from './weapons.js';

/** Who does something in a sentence. */
export interface Subject {
  readonly actors: readonly string[];
  /** Who takes part beside them: “and its GoI and ISF partners”. */
  readonly partners: readonly string[];
  /** Whether it is told by “it” or “they” only. */
  readonly isPronoun: boolean;
  /** Whether it is only an aircraft, which says nothing of whose it is: “a Reaper”. */
  readonly isPlatform: boolean;
  /** Position of its first unit; of the verb if there is none. */
  readonly from: number;
}

const PREPOSITION =
  /^(?:against|in|near|on|with|from|of|at|by|for|to|inside|outside|over|across|between|into|following|after|than|as|supporting|backing|assisting|helping|protecting|fighting|targeting|alongside)$/i;
const OTHER_VERB =
  /^(?:continued|continues|continue|has|have|had|tried|attempted|said|controlled|controls|held|holds|threatened|declared|remains?|involved|included?|includes|stated)$/;
const PRONOUN = /^(?:it|they|he|she|we|its|their|our)$/i;
const BREAK = /^(?:when|while|;|but|although|whereas|because)$/i;
/** Stands between an actor and the verb: “Coalition military forces also”, “Red Banner fighters have”. */
const BETWEEN =
  /^(?:has|have|had|also|military|forces|fighters?|combat|attack|jets?|warplanes?|planes?|aircraft|troops|commandos|militants|soldiers|units|tanks?|warships?|missiles?|gunships?|partnered|led|reportedly|since|later|then|officials|artillery|drones?|helicopters?)$/i;

const isVerb = ({ word, name }: Unit): boolean =>
  name === undefined &&
  (effectVerbOf(word) !== null ||
    CONDUCTED.test(word) ||
    OBSERVED.test(word) ||
    AUXILIARY.test(word) ||
    OTHER_VERB.test(word));

/** Who does what the verb at a position says. */
export function subjectOf(units: readonly Unit[], verb: number): Subject {
  const start = units.slice(0, verb).findLastIndex(({ word }) => BREAK.test(word)) + 1;
  const near = actorsBefore(units, start, verb);
  if (near) return near;
  const first = units.findIndex((unit, index) => index >= start && isVerb(unit));
  const end = first === -1 || first > verb ? verb : first;
  const own = actorsIn(units, start, end);
  const pronoun = range(start, end).find((index) => PRONOUN.test(units[index]?.word ?? ''));
  const isPronoun = own.actors.length === 0 && pronoun !== undefined;
  const isPlatform = own.actors.length === 0 && isPlatformBefore(units, verb);
  return { ...own, isPronoun, isPlatform, from: isPronoun ? pronoun : own.from };
}

/** An actor right before the verb, such as one of a further clause: “…, and the air force struck”. */
function actorsBefore(units: readonly Unit[], start: number, verb: number): Subject | null {
  let at = verb - 1;
  while (at >= start && BETWEEN.test(units[at]?.word ?? '') && !units[at]?.name) at -= 1;
  const word = units[at]?.word ?? '';
  if (at >= start && PRONOUN.test(word) && !/^(?:its|their|our)$/i.test(word))
    return { actors: [], partners: [], isPronoun: true, isPlatform: false, from: at };
  if (at < start || actorOf(units[at]) === null || PREPOSITION.test(units[at - 1]?.word ?? '')) return null;
  let from = at;
  while (from - 2 >= start && units[from - 1]?.word === 'and' && actorOf(units[from - 2]) !== null) from -= 2;
  // Of “struck the group and the air force”, only a subject follows a mark or begins.
  const before = units[from - 1]?.word ?? '';
  const isFurther =
    from === start || /^(?:,|and|that|;)$/.test(before) || !units.slice(start, from).some(isVerb);
  return isFurther ? actorsIn(units, from, verb) : null;
}

function actorsIn(units: readonly Unit[], start: number, end: number): Subject {
  const actors: string[] = [];
  const partners: string[] = [];
  let from = end;
  for (const index of range(start, end)) {
    const unit = units[index] as Unit;
    const actor = actorOf(unit);
    if (actor === null || isPossessive(unit)) continue;
    const isArticle = /^(?:the|an?)$/.test(units[index - 1]?.word ?? '');
    if (PREPOSITION.test(units[index - (isArticle ? 2 : 1)]?.word ?? '')) continue;
    from = Math.min(from, index);
    const isPartner =
      actors.length > 0 && units.slice(start, index).some(({ word }) => /^(?:its|their)$/i.test(word));
    if (isPartner) partners.push(actor);
    else if (measureOf(units[index + 1]?.word ?? '') === null || actors.length === 0) actors.push(actor);
  }
  return { actors: [...new Set(actors)], partners, isPronoun: false, isPlatform: false, from };
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, offset) => from + offset);
