import { EffectKind } from '../../domain/events/effect-kind.js';
import type { PlaceKind } from '../../domain/places/kind.js';
import { PlaceKind as Kind } from '../../domain/places/kind.js';
import { isNation } from './forces-of-nations.js';
import { AUXILIARY, effectVerbOf } from './lexicon.js';
import { plainLine } from './plain-line.js';
import { placeOf, type Unit, actorOf } from './units.js';

/** A place that words name: one that is known, or a new one. */
export interface PlaceMention {
  /** Null if no known place has that name. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly reason: string;
  readonly score: number;
  /** The country that is named with it: “Tarsa, Northland”. */
  readonly within: string | null;
}

/** Words that say where: “near Tal Afar”, “in Syria and Iraq”. */
export interface PlaceAdverbial {
  /** Position of the preposition, and of the unit after the last place. */
  readonly from: number;
  readonly until: number;
  readonly places: readonly PlaceMention[];
}

const PREPOSITION =
  /^(?:near|in|at|around|outside|inside|within|over|across|throughout|crossed|on|of|off|from)$/i;
/** After these only a place that is known is one: “strikes on Idlib”, “from Raqqa”. */
const NEEDS_KNOWN = /^(?:on|across|crossed|of|over|throughout|off|from|within|inside|at)$/i;
const DIRECTION =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|vicinity|outskirts|part|parts|area|areas|countryside|cit(?:y|ies)|towns?|villages?|provinces?|governorates?|districts?|port|capital|suburbs?|neighbou?rhoods?)$/i;
/** Of these, a place that nobody knows is one, too: “the town of Tarsa”. */
const SETTLEMENT =
  /^(?:cit(?:y|ies)|towns?|villages?|provinces?|governorates?|districts?|suburbs?|neighbou?rhoods?)$/i;
const FILLER =
  /^(?:the|both|a|an|of|and|designated|parts?|areas?|northern|southern|eastern|western|central|rural|north-?eastern|north-?western|south-?eastern|south-?western|cit(?:y|ies)|towns?|villages?|provinces?|governorates?|districts?|port|capital|outskirts|suburbs?|countryside|vicinity|north|south|east|west|north-?east|north-?west|south-?east|south-?west|[\p{L}]+-held|[\p{L}]+-controlled|nearby|neighbou?ring|border|old|village)$/iu;
const KINDS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^cit(?:y|ies)$/i, Kind.CITY],
  [/^towns?$/i, Kind.TOWN],
  [/^villages?$/i, Kind.VILLAGE],
  [/^(?:provinces?|governorates?)$/i, Kind.PROVINCE],
  [/^districts?$/i, Kind.DISTRICT],
];
const PART_OF_NAME =
  /^(?:\p{Lu}[\p{L}’'-]*|a[ldnrstz]-?|[aeu]\p{Ll}{1,2}-\p{Lu}[\p{L}’'-]*|abu|umm|el|bin|ibn)$/u;
const NOT_A_PLACE =
  /^(?:Operation|Combined|Joint|Coalition|Ramadan|God|President|Prime|The|A|It|There|This|That|Strikes?|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u;
const MAX_FILLERS = 6;

/** Where things happened, by the prepositions of a sentence. */
export function placesIn(units: readonly Unit[], text: string): PlaceAdverbial[] {
  const found: PlaceAdverbial[] = [];
  for (let index = 0; index < units.length;) {
    const adverbial = adverbialAt(units, index, text);
    if (adverbial) found.push(adverbial);
    index = adverbial?.until ?? index + 1;
  }
  return found;
}

function adverbialAt(units: readonly Unit[], from: number, text: string): PlaceAdverbial | null {
  const preposition = units[from]?.word ?? '';
  const before = units[from - 1]?.word ?? '';
  const isOfSettlement = /^of$/i.test(preposition) && SETTLEMENT.test(before);
  const isObject = isAim(units[from]);
  if (isAimed(units, from)) {
    const aim = mentionAt(units, from, text, true, null);
    return aim && { from, until: aim.until, places: [aim.mention] };
  }
  if (units[from]?.name || !(PREPOSITION.test(preposition) || isObject)) return null;
  if (/^of$/i.test(preposition) && !DIRECTION.test(before)) return null;
  let index = from + 1;
  while (index - from <= MAX_FILLERS && isFiller(units[index])) index += 1;
  if (isObject && actorOf(units[index]) !== null) return null;
  const kind = kindBefore(units.slice(isOfSettlement ? from - 1 : from, index));
  const isKnownOnly =
    (NEEDS_KNOWN.test(preposition) && !isOfSettlement) || (isObject && !OF_PLACES.test(preposition));
  const first = mentionAt(units, index, text, isKnownOnly, kind);
  if (!first) return null;
  const places: PlaceMention[] = [first.mention];
  index = first.until;
  for (;;) {
    const joint = jointLength(units, index);
    if (joint === 0) break;
    let next = index + joint;
    while (next - index <= MAX_FILLERS && isFiller(units[next])) next += 1;
    const more =
      mentionAt(units, next, text, true, null) ??
      (isKnownOnly ? null : endingMention(mentionAt(units, next, text, false, kind), units));
    if (!more || isSubjectNext(units, more.until)) break;
    const last = places.at(-1) as PlaceMention;
    // “Tarsa, Northland” is one place, “Syria, Iraq” are two.
    const isAround =
      units[index]?.word === ',' &&
      joint === 1 &&
      more.mention.kind === Kind.COUNTRY &&
      last.kind !== Kind.COUNTRY;
    if (isAround) places[places.length - 1] = { ...last, within: more.mention.id };
    else places.push(more.mention);
    index = more.until;
  }
  return { from: isObject ? from + 1 : from, until: index, places };
}

/** What one does to places only: “shelled Tarsa”. */
const OF_PLACES =
  /^(?:shell(?:ed|ing)|bombard(?:ed|ing)|recaptur(?:ed|ing)|retook|retaken|retaking|liberat(?:ed|ing))$/;

/** What one does to places: “captured the town”, “shelled Tarsa”. */
const AIMED: ReadonlySet<EffectKind> = new Set([
  EffectKind.CAPTURED,
  EffectKind.LIBERATED,
  EffectKind.STRUCK,
  EffectKind.ABANDONED,
]);

const isAim = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.name && AIMED.has(effectVerbOf(unit.word)?.kind as EffectKind);

/** “Tarsa was captured”, “Tarsa has been shelled” */
function isAimed(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!placeOf(unit) || actorOf(unit) !== null || PREPOSITION.test(units[at - 1]?.word ?? '')) return false;
  const verb = units.slice(at + 1, at + 4).findIndex(isAim);
  return (
    verb > 0 &&
    units
      .slice(at + 1, at + 1 + verb)
      .every(({ word }) => AUXILIARY.test(word) || /^(?:has|have|had)$/.test(word))
  );
}

/** A further place that nobody knows is one if the place ends there: “near Tarsa and Kell on Monday”. */
const endingMention = <T extends { readonly until: number }>(
  found: T | null,
  units: readonly Unit[],
): T | null => {
  const next = found && units[found.until];
  return !next ||
    next.date ||
    /^(?:[,;:]|and|on|in|from|during|between|since|by|after|when|while)$/i.test(next.word)
    ? found
    : null;
};

const isFiller = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.date &&
  !unit.quantity &&
  (FILLER.test(unit.word) ||
    (actorOf(unit) !== null && /-(?:held|controlled|occupied|ruled)$/.test(unit.word)));

function jointLength(units: readonly Unit[], index: number): number {
  const [first = '', second = ''] = units.slice(index, index + 2).map(({ word }) => word.toLowerCase());
  if (first === ',' && second === 'and') return 2;
  return /^(?:,|and|&)$/.test(first) ? 1 : 0;
}

/** “in Syria, and Iraq said”: what goes on is another clause. */
const isSubjectNext = (units: readonly Unit[], index: number): boolean =>
  /^(?:said|has|have|had|was|were|is|are)$/.test(units[index]?.word ?? '');

const kindBefore = (units: readonly Unit[]): PlaceKind | null =>
  units.flatMap(({ word }) => KINDS.filter(([form]) => form.test(word)).map(([, kind]) => kind))[0] ?? null;

const kindNamed = (name: string): PlaceKind =>
  Object.entries(Kind).find(([key]) => key === name)?.[1] ?? Kind.OTHER;

function mentionAt(
  units: readonly Unit[],
  index: number,
  text: string,
  isKnownOnly: boolean,
  kind: PlaceKind | null,
): { mention: PlaceMention; until: number } | null {
  const unit = units[index];
  if (!unit) return null;
  const known = placeOf(unit);
  if (known) {
    if (/['’]s?$/u.test(unit.word)) return null;
    const { reason = '', score = 1 } = unit.name ?? {};
    const own =
      unit.name?.id === known.id
        ? reason
        : `“${unit.word}” after “${units[index - 1]?.word ?? ''}” is ${known.id}`;
    const mention = {
      id: known.id,
      name: unit.word,
      kind: kindNamed(known.kind),
      reason: own,
      score,
      within: null,
    };
    return { mention, until: index + 1 };
  }
  if (isKnownOnly || actorOf(unit) || unit.date || NOT_A_PLACE.test(unit.word) || isNation(unit.word))
    return null;
  let until = index;
  while (
    units[until] &&
    !units[until]?.name &&
    !units[until]?.date &&
    PART_OF_NAME.test(units[until]?.word ?? '')
  )
    until += 1;
  const last = units[until - 1];
  if (!last || !/^\p{Lu}|-\p{Lu}/u.test(last.word) || /^\p{Lu}{2,}$/u.test(unit.word)) return null;
  const after = kindBefore(units.slice(until, until + 1));
  const name = plainLine(text.slice(unit.start, last.end).replace(/['’]s$/u, ''), 200);
  if (!/\p{L}/u.test(name)) return null;
  const reason = `“${name}” is no known place: a new one`;
  return {
    mention: { id: null, name, kind: kind ?? after ?? Kind.OTHER, reason, score: 0.8, within: null },
    until,
  };
}
