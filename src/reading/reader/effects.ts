import { effectPhrasesOf } from '../../grammar/effect-phrases.js';
import type { NounPhrase } from '../../grammar/noun-phrase.js';
import { EffectKind } from '../../domain/events/effect-kind.js';
import type { Verb } from '../../grammar/verbs.js';
import { AUXILIARY, effectVerbOf, measureOf } from './lexicon.js';
import { objectOf, type ObjectPhrase } from './objects.js';
import { actorOf, placeOf, type Unit } from './units.js';

/** What words say was done to what. */
export interface EffectMention {
  readonly from: number;
  readonly until: number;
  readonly verb: Verb;
  /** Position of the verb. */
  readonly at: number;
  readonly isPassive: boolean;
  /** Null if the words name nothing that is understood. */
  readonly object: ObjectPhrase | null;
  /** Who was struck, where nothing of theirs is named: “struck the group”. */
  readonly whom: readonly string[];
}

/** Begins another clause. */
const BREAK = /^(?:when|while|after|before|but|although|whereas|who|;)$/i;
const LEADING =
  /^(?:,|and|or|additionally|also|meanwhile|however|furthermore|moreover|separately|elsewhere|later|earlier|addition|in|on|at|least|;|:)$/i;
const ADVERB = /^(?:also|reportedly|then|all|both|each|later|subsequently|successfully|[a-z]+ly)$/;

/** Before a verb, tells of what did not happen, or only may. */
const UNREAL =
  /^(?:not|never|cannot|could|would|may|might|will|shall|should|must|can|if|unless|whether|without|\p{L}+n['’]t)$/iu;
/** Words before a verb, at most, of which one makes it unreal. */
const UNREAL_REACH = 4;

/** Whether words at a position tell of what did not happen, or only may: “could be hit”, “did not destroy”. */
export function isUnreal(units: readonly Unit[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - UNREAL_REACH); index -= 1) {
    const { word = '', quantity } = units[index] ?? {};
    if (quantity || /^(?:[,;:]|that|which|who|and|but)$/i.test(word)) return false;
    if (UNREAL.test(word)) return true;
  }
  return false;
}

/** All effects of which the units speak. */
export function effectsIn(units: readonly Unit[], isElsewhere: (index: number) => boolean): EffectMention[] {
  const verbs = units.map((unit, index) => verbAt(units, index, unit));
  const found: EffectMention[] = [];
  let start = 0;
  for (let index = 0; index <= units.length; index += 1) {
    if (index < units.length && !BREAK.test(units[index]?.word ?? '')) continue;
    found.push(...clauseEffects(units, verbs, { start, end: index }, isElsewhere));
    start = index + 1;
  }
  return withSharedNouns(found).map((mention) =>
    isUnreal(units, mention.at) ? { ...mention, object: null, whom: [] } : mention,
  );
}

type VerbAt = { readonly verb: Verb; readonly auxiliary: number | null } | null;

function verbAt(units: readonly Unit[], index: number, unit: Unit): VerbAt {
  if (unit.name || unit.date || unit.quantity) return null;
  // “left 12 people dead”
  const isLeft =
    unit.word === 'left' &&
    units[index + 1]?.quantity &&
    units.slice(index, index + 6).some(({ word }) => word === 'dead');
  const verb = isLeft
    ? { kind: EffectKind.KILLED, past: 'killed' }
    : (effectVerbOf(unit.word) ?? purposeAt(units, index));
  if (!verb) return null;
  // “targeted strikes”, “a guided missile strike”
  if (measureOf(units[index + 1]?.word ?? '') !== null && /^(?:targeted|targeting)$/.test(unit.word))
    return null;
  if (isGerundAlone(units, index)) return null;
  let before = index - 1;
  while (ADVERB.test(units[before]?.word ?? '')) before -= 1;
  if (AUXILIARY.test(units[before]?.word ?? '')) {
    const isPerfect = /^(?:has|have|had|having)$/.test(units[before - 1]?.word ?? '');
    return { verb, auxiliary: isPerfect ? before - 1 : before };
  }
  // “were killed or wounded”
  const joint = /^(?:or|and)$/.test(units[before]?.word ?? '')
    ? verbAt(units, before - 1, units[before - 1] ?? unit)
    : null;
  return { verb, auxiliary: joint?.auxiliary ?? null };
}

/** “used a missile to destroy a truck”: what was used to do it, did it. */
function purposeAt(units: readonly Unit[], index: number): Verb | null {
  if (units[index - 1]?.word !== 'to') return null;
  const used = units.slice(0, index).findLastIndex(({ word }) => /^(?:used|employed|using)$/.test(word));
  const isUsed =
    used !== -1 && index - used <= 12 && !units.slice(used, index).some(({ word }) => word === ',');
  const past = BASE_FORMS.get(units[index]?.word ?? '');
  return isUsed && past !== undefined ? effectVerbOf(past) : null;
}

const BASE_FORMS: ReadonlyMap<string, string> = new Map([
  ...['destroy', 'attack', 'engage', 'target', 'bomb', 'kill', 'demolish', 'shell', 'flatten'].map(
    (verb): [string, string] => [verb, `${verb}ed`.replace('ee', 'e')],
  ),
  ['strike', 'struck'],
  ['damage', 'damaged'],
  ['hit', 'hit'],
]);

/** “Shelling killed seven”, “in a bombing near Tarsa”: a noun, of which nothing is the object. */
function isGerundAlone(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return (
    /ing$/.test(units[index]?.word ?? '') &&
    (next === undefined ||
      /^(?:[,;:]|in|on|at|of|near|by|from|during|across|that|which|who|and|was|were)$/.test(next.word) ||
      (!next.name && effectVerbOf(next.word) !== null))
  );
}

interface Clause {
  readonly start: number;
  readonly end: number;
}

function clauseEffects(
  units: readonly Unit[],
  verbs: readonly VerbAt[],
  { start, end }: Clause,
  isElsewhere: (index: number) => boolean,
): EffectMention[] {
  const found: EffectMention[] = [];
  let floor = start;
  for (let index = start; index < end; index += 1) {
    const here = verbs[index];
    if (!here) continue;
    if (here.auxiliary !== null) {
      const object = startOfObject(units, floor, here.auxiliary, isElsewhere);
      const things = range(object, here.auxiliary).filter((at) => !isElsewhere(at));
      // “Tarsa was captured”: where it was done is what it was done to.
      const isPlace = things.length === 0 && placeOf(units[here.auxiliary - 1]) !== null;
      const region = isPlace ? [here.auxiliary - 1] : things;
      found.push(...phrases(units, here.verb, index, region, true));
      floor = index + 1;
      continue;
    }
    const next = verbs.findIndex((other, at) => at > index && at < end && other?.auxiliary != null);
    const stop = next === -1 ? end : startOfPassive(units, index + 1, verbs[next]?.auxiliary ?? end);
    const region = range(index, stop);
    const positions = new Map(units.map((unit, at) => [unit, at]));
    const read = effectPhrasesOf(
      region.map((at) => units[at] as Unit),
      {
        verbOf: (unit) =>
          unit.name || unit.date || unit.quantity ? null : (verbs[positions.get(unit) ?? -1]?.verb ?? null),
        nounOf: objectOf,
      },
    );
    for (const { phrase, noun, own } of read) {
      const [first, last] = [phrase.tokens[0], phrase.tokens.at(-1)];
      if (!first || !last) continue;
      const at = units.findIndex((unit) => unit.start === phrase.start);
      const object = (noun ?? numberOnly(own)) as ObjectPhrase | null;
      for (const verb of phrase.verbs)
        found.push({
          ...{ verb, at: Math.max(at, index), isPassive: false, object },
          from: at >= 0 ? at : (positions.get(first) ?? index),
          until: (positions.get(last) ?? index) + 1,
          whom: whomIn(phrase.tokens),
        });
    }
    index = Math.max(index, stop - 1);
    floor = stop;
  }
  return found;
}

/** “killing 12”: a number whose noun other words tell. */
const numberOnly = (own: NounPhrase | null): NounPhrase | null =>
  own && own.name === '' && own.number !== null ? own : null;

/** Whom a phrase names before it tells where or how. */
function whomIn(units: readonly Unit[]): readonly string[] {
  const end = units.findIndex(
    ({ word, name }, index) =>
      index > 0 &&
      !name &&
      /^(?:in|near|at|on|with|from|by|between|over|where|which|that|who|whose)$/i.test(word),
  );
  return units.slice(0, end === -1 ? 4 : end).flatMap((unit) => actorOf(unit) ?? []);
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, offset) => from + offset);

/** Objects of a passive, which stand before it: “supply routes and 31 vehicles were struck”. */
function phrases(
  units: readonly Unit[],
  verb: Verb,
  at: number,
  region: readonly number[],
  isPassive: boolean,
): EffectMention[] {
  const own = units[at] as Unit;
  const positions = new Map(units.map((unit, index) => [unit, index]));
  const read = effectPhrasesOf([own, ...region.map((index) => units[index] as Unit)], {
    verbOf: (unit) => (unit === own ? verb : null),
    nounOf: objectOf,
  });
  return read.flatMap(({ phrase, noun, own: alone }): EffectMention[] => {
    const [first, last] = [phrase.tokens[0], phrase.tokens.at(-1)];
    if (!first || !last) return [];
    const from = positions.get(first) ?? at;
    const until = read.at(-1)?.phrase === phrase ? at + 1 : (positions.get(last) ?? at) + 1;
    return [
      {
        verb,
        at,
        isPassive,
        object: (noun ?? numberOnly(alone)) as ObjectPhrase | null,
        from,
        until,
        whom: whomIn(phrase.tokens),
      },
    ];
  });
}

/** Where the objects of a passive begin: after adverbs, and after where and when. */
function startOfObject(
  units: readonly Unit[],
  floor: number,
  auxiliary: number,
  isElsewhere: (index: number) => boolean,
): number {
  const clause = units.slice(floor, auxiliary).findLastIndex(({ word }) => /^(?:that|which|:)$/.test(word));
  let at = floor + clause + 1;
  while (
    at < auxiliary &&
    (isElsewhere(at) ||
      units[at]?.date !== undefined ||
      (LEADING.test(units[at]?.word ?? '') && !units[at]?.quantity))
  )
    at += 1;
  return at;
}

/** Where the objects of a passive begin after an active verb: at the last joint. */
function startOfPassive(units: readonly Unit[], from: number, auxiliary: number): number {
  for (let at = auxiliary - 1; at >= from; at -= 1)
    if (/^(?:,|and|;)$/.test(units[at]?.word ?? '')) return at;
  return auxiliary;
}

/** “Three soldiers were killed and seven others wounded”, “killing 12”: the noun is the one before, or people. */
function withSharedNouns(found: readonly EffectMention[]): EffectMention[] {
  let before: ObjectPhrase | null = null;
  return found.map((mention) => {
    const { object, verb } = mention;
    const isOfPeople = verb.kind === EffectKind.KILLED || verb.kind === EffectKind.WOUNDED;
    if (object && object.isStated && object.name === '' && isOfPeople) {
      const name = before && before.name !== '' ? before.name : 'people';
      return { ...mention, object: { ...object, name, isWhole: true } };
    }
    if (object && object.name !== '') before = object;
    return mention;
  });
}
