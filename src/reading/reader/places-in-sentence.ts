import type { PlaceKind } from '../../domain/places/kind.js';
import { PlaceKind as Kind } from '../../domain/places/kind.js';
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
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|vicinity|outskirts|part|parts|area|areas|countryside|city|town|village|province|governorate|district|port|capital|suburbs?|neighbou?rhood)$/i;
const FILLER =
  /^(?:the|both|a|an|of|and|designated|parts?|areas?|northern|southern|eastern|western|central|rural|north-?eastern|north-?western|south-?eastern|south-?western|city|town|village|province|governorate|district|port|capital|outskirts|suburbs?|countryside|vicinity|north|south|east|west|north-?east|north-?west|south-?east|south-?west|[\p{L}]+-held|[\p{L}]+-controlled|nearby|neighbou?ring|border|old|village)$/iu;
const KINDS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^city$/i, Kind.CITY],
  [/^town$/i, Kind.TOWN],
  [/^village$/i, Kind.VILLAGE],
  [/^(?:province|governorate)$/i, Kind.PROVINCE],
  [/^district$/i, Kind.DISTRICT],
];
const PART_OF_NAME = /^(?:\p{Lu}[\p{L}’'-]*|a[ldnrstz]-?|al-\p{Lu}[\p{L}’'-]*|abu|umm|el|bin|ibn)$/u;
const NOT_A_PLACE =
  /^(?:Operation|Combined|Joint|Coalition|Ramadan|God|President|Prime|The|A|It|There|This|That|Strikes?)$/;
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
  if (units[from]?.name || !PREPOSITION.test(preposition)) return null;
  if (/^of$/i.test(preposition) && !DIRECTION.test(units[from - 1]?.word ?? '')) return null;
  let index = from + 1;
  while (index - from <= MAX_FILLERS && isFiller(units[index])) index += 1;
  const kind = kindBefore(units.slice(from, index));
  const isKnownOnly = NEEDS_KNOWN.test(preposition);
  const first = mentionAt(units, index, text, isKnownOnly, kind);
  if (!first) return null;
  const places: PlaceMention[] = [first.mention];
  index = first.until;
  for (;;) {
    const joint = jointLength(units, index);
    if (joint === 0) break;
    let next = index + joint;
    while (next - index <= MAX_FILLERS && isFiller(units[next])) next += 1;
    const more = mentionAt(units, next, text, true, null);
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
  return { from, until: index, places };
}

const isFiller = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.date &&
  !unit.quantity &&
  (FILLER.test(unit.word) ||
    (actorOf(unit) !== null && /-(?:held|controlled|occupied|ruled)$/.test(unit.word)));

function jointLength(units: readonly Unit[], index: number): number {
  const [first = '', second = ''] = units.slice(index, index + 2).map(({ word }) => word.toLowerCase());
  if (first === ',' && second === 'and') return 2;
  return first === ',' || first === 'and' ? 1 : 0;
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
  if (isKnownOnly || actorOf(unit) || unit.date || NOT_A_PLACE.test(unit.word)) return null;
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
