import { singularPhrase, AUXILIARY, CONDUCTED, effectVerbOf, WEAPON } from './lexicon.js';
import { plainLine } from './plain-line.js';
import { actorOf, type Unit } from './units.js';

/** A weapon, or an aircraft that carried it, which words say was used. */
export interface WeaponMention {
  readonly weapon: string;
  readonly from: number;
  readonly until: number;
  /** Position of the verb that says what was done with it. */
  readonly verb: number;
}

/** Aircraft with names of their own. */
const NAMED =
  /^(?:Reaper|Predator|Typhoon|Tornado|Rafale|Mirage|Apache|Hornet|Lightning|Eurofighter|Sentinel|Bayraktar|Shahed|Mohajer|Global Hawk)(?:e?s)?$|^(?:MQ|RQ|AC|AH|Su|MiG|Mi|TB|[ABF])-?\d{1,3}[A-Z]?s?$/;
/** “Tornado GR4s” */
const VERSION = /^[A-Z]{1,4}\d{1,2}[A-Z]?s?$/;
const ADVERB = /^(?:has|have|had|also|then|later|subsequently|each|both|\p{Ll}+ly)$/u;
/** Words of which lists of kinds of aircraft are made: “attack, fighter and remotely piloted aircraft”. */
const KIND =
  /^(?:and|,|or|ground-?|attack|fighters?|bombers?|remotely|piloted|rotary|rotary-wing|fixed-wing|wing|rocket|ground-based|tactical|propelled|unmanned|manned|partner|nation|aircraft|artillery|helicopters?|drones?|rockets?)$/i;
/** What is sent to a target; a truck may have a gun. */
const MUNITION = /^(?:missiles?|bombs?|munitions?)$/i;
const CARRIES = /^(?:armed|loaded|laden|equipped|fitted|packed|filled|rigged)$/i;
const MAX_WORDS = 6;

/** The weapons that units name: after “with” or “using”, and before the verb what does it. */
export const weaponsIn = (units: readonly Unit[]): WeaponMention[] => [
  ...platformsIn(units),
  ...withWhat(units),
];

/** Whether what stands before a verb is only an aircraft, or kinds of aircraft: whose they are is told elsewhere. */
export const isPlatformBefore = (units: readonly Unit[], verb: number): boolean =>
  platformsBefore(units, verb).length > 0;

const platformsIn = (units: readonly Unit[]): WeaponMention[] =>
  units.flatMap((unit, index) => (isVerb(unit) ? platformsBefore(units, index) : []));

const isVerb = ({ word, name }: Unit): boolean =>
  name === undefined && (effectVerbOf(word) !== null || CONDUCTED.test(word) || /^used$/.test(word));

function platformsBefore(units: readonly Unit[], verb: number): WeaponMention[] {
  let until = verb;
  while (until > 0 && ADVERB.test(units[until - 1]?.word ?? '')) until -= 1;
  // “Typhoons, supporting the group, destroyed …”
  const opens =
    units[until - 1]?.word === ',' ? units.slice(0, until - 1).findLastIndex(({ word }) => word === ',') : -1;
  if (opens > 0) until = opens;
  if (AUXILIARY.test(units[until - 1]?.word ?? '')) return [];
  const named = VERSION.test(units[until - 1]?.word ?? '') ? until - 2 : until - 1;
  if (NAMED.test(units[named]?.word ?? '')) return [mentionOf(units, named, until, verb)];
  let from = until;
  while (from > 0 && KIND.test(units[from - 1]?.word ?? '') && !units[from - 1]?.name) from -= 1;
  const isFirst = from === 0 || /^[,;:]$/.test(units[from - 1]?.word ?? '') || units[from - 1]?.date;
  const parts = partsOf(units, from, until);
  if (!isFirst || parts.length < 2 || !WEAPON.test(units[until - 1]?.word ?? '')) return [];
  return parts.map(([start, end]) => mentionOf(units, start, end, verb));
}

/** Stretches between “,”, “and” and “or”. */
function partsOf(units: readonly Unit[], from: number, until: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  for (let index = from; index <= until; index += 1)
    if (index === until || /^(?:,|and|or)$/.test(units[index]?.word ?? '')) {
      if (index > start) parts.push([start, index]);
      start = index + 1;
    }
  return parts;
}

/** “with a Hellfire missile”, “using two Paveway IV bombs” */
function withWhat(units: readonly Unit[]): WeaponMention[] {
  return units.flatMap(({ word, name }, index): WeaponMention[] => {
    if (name || !/^(?:with|using)$/.test(word) || CARRIES.test(units[index - 1]?.word ?? '')) return [];
    const verb = units
      .slice(0, index)
      .findLastIndex((unit) => !unit.name && effectVerbOf(unit.word) !== null);
    const end = units.findIndex(
      (unit, at) =>
        at > index &&
        (actorOf(unit) !== null || /^(?:[,;:]|and|in|on|near|at|to|from|against)$/.test(unit.word)),
    );
    const until = end === -1 ? units.length : end;
    if (verb === -1 || until - index > MAX_WORDS || !MUNITION.test(units[until - 1]?.word ?? '')) return [];
    const from = units.findIndex(
      (unit, at) => at > index && !unit.quantity && !/^(?:an?|the|its|their|several)$/i.test(unit.word),
    );
    return from >= until ? [] : [mentionOf(units, from, until, verb)];
  });
}

/** A weapon by its words, in the singular. */
function mentionOf(units: readonly Unit[], from: number, until: number, verb: number): WeaponMention {
  const words = units.slice(from, until).map(({ word }) => word);
  const last = words.at(-1) ?? '';
  const single = NAMED.test(words[0] ?? '')
    ? last.replace(/(?<=[^s])s$/, '')
    : (singularPhrase([last]) ?? last);
  const named = [...words.slice(0, -1), single];
  const [first = single] = named;
  const isProper = NAMED.test(words[0] ?? '') || /^\p{Lu}{2}|\d/u.test(first) || from > 0;
  const weapon = plainLine([isProper ? first : first.toLowerCase(), ...named.slice(1)].join(' '), 100);
  return { weapon, from, until, verb };
}
