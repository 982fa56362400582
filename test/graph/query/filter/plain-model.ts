import { ROLE_PREDICATES } from '../../../../src/domain/events/participant-role.js';
import { Unstated } from '../../../../src/domain/events/unstated.js';
import { Match } from '../../../../src/domain/match.js';
import { parseTime } from '../../../../src/time/edtf.js';
import type { EventQuestion } from './random-filter.js';
import { POSITIONS } from './vocabulary.js';

export interface PlainEvent {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly time: string | undefined;
  /** The write that brought it. */
  readonly since: number;
}

export interface PlainClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | undefined;
  readonly saidBy: string;
  readonly text: string;
  readonly polarity: string;
  readonly rank: string;
  readonly since: number;
  /** The write that retracted it. */
  readonly until: number;
}

type Parents = ReadonlyMap<string, string | undefined>;

export interface SmallWorld {
  /** One for each of the writes that bring something, in order. */
  readonly dossiers: readonly object[];
  readonly events: readonly PlainEvent[];
  readonly claims: readonly PlainClaim[];
  readonly partOf: Parents;
  readonly within: Parents;
}

/** The ids of the events that a filter asks for, in the order of lists: the filter's words, taken at their word. */
export function matching(world: SmallWorld, filter: EventQuestion): string[] {
  return world.events
    .filter((event) => holds(filter, event, world))
    .sort((one, other) => compare(orderOf(one), orderOf(other)))
    .map(({ id }) => id);
}

/** What was known of a world after one of the writes. */
export const knownAfter = (world: SmallWorld, write: number): SmallWorld => ({
  ...world,
  events: world.events.filter(({ since }) => since <= write),
  claims: world.claims.filter(({ since, until }) => since <= write && write < until),
});

function holds(filter: EventQuestion, event: PlainEvent, world: SmallWorld): boolean {
  const { kind, during, match, by, on, involving, at, boundingBox, saidBy, text, without, and, or, not } =
    filter;
  const about = world.claims.filter(({ subject }) => subject === event.id);
  const live = about.filter(({ rank }) => rank !== 'DEPRECATED');
  const drawn = live.filter(({ polarity }) => polarity === 'ASSERTED');
  const objects = (predicates: readonly string[]) =>
    drawn.filter(({ predicate }) => predicates.includes(predicate)).map(({ object }) => object as string);
  const anyIsIn = (ids: readonly string[], wanted: readonly string[], parents: Parents) =>
    ids.some((id) => upwards(id, parents).some((one) => wanted.includes(one)));
  const happenedAt = (places: readonly string[]) => {
    const here = objects(['OCCURRED_AT']);
    const around = (id: string) => places.some((place) => upwards(place, world.within).includes(id));
    return anyIsIn(here, places, world.within) || (match === Match.POSSIBLE && here.some(around));
  };
  const isStated = (one: Unstated) => {
    if (one === Unstated.TIME) return event.time !== undefined;
    const stating = { PERPETRATOR: 'PERPETRATED_BY', TARGET: 'TARGETED', PLACE: 'OCCURRED_AT' };
    return objects([stating[one]]).length > 0;
  };
  return (
    (kind === undefined || kind.includes(event.kind)) &&
    (during === undefined || isWithin(event.time, during, match ?? Match.POSSIBLE)) &&
    (by === undefined || anyIsIn(objects(['PERPETRATED_BY']), by, world.partOf)) &&
    (on === undefined || anyIsIn(objects(['TARGETED']), on, world.partOf)) &&
    (involving === undefined || objects(ROLE_PREDICATES).some((actor) => involving.includes(actor))) &&
    (at === undefined || happenedAt(at)) &&
    (boundingBox === undefined || objects(['OCCURRED_AT']).some((place) => liesIn(place, boundingBox))) &&
    (saidBy === undefined || live.some((claim) => saidBy.includes(claim.saidBy))) &&
    (text === undefined ||
      hasText(text, [event.title, event.description ?? '', ...about.map((one) => one.text)])) &&
    !(without ?? []).some((one) => isStated(one)) &&
    (and ?? []).every((inner) => holds(inner, event, world)) &&
    (or === undefined || or.some((inner) => holds(inner, event, world))) &&
    (not === undefined || !holds(not, event, world))
  );
}

function liesIn(
  place: string,
  [west = NaN, south = NaN, east = NaN, north = NaN]: readonly number[],
): boolean {
  const [longitude, latitude] = POSITIONS[place] ?? [NaN, NaN];
  const between =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return between && latitude >= south && latitude <= north;
}

/** A thing and all that it is part of. */
function upwards(id: string, parents: Parents): string[] {
  const parent = parents.get(id);
  return parent === undefined ? [id] : [id, ...upwards(parent, parents)];
}

function isWithin(time: string | undefined, asked: string, match: Match): boolean {
  if (time === undefined) return false;
  const { earliest, latest, approximate, uncertain } = parseTime(time);
  const wanted = parseTime(asked);
  const first = wanted.earliest?.getTime() ?? -Infinity;
  const last = wanted.latest?.getTime() ?? Infinity;
  const [from, until] = [earliest?.getTime() ?? -Infinity, latest?.getTime() ?? Infinity];
  return match === Match.POSSIBLE
    ? from <= last && until >= first
    : from >= first && until <= last && !approximate && !uncertain;
}

/** Every word or phrase stands in one of the texts. The texts of the small world have no other signs than these. */
function hasText(text: string, texts: readonly string[]): boolean {
  const plain = (words: string) =>
    words.toLowerCase().replaceAll('ā', 'a').replaceAll('ū', 'u').replaceAll('’', '').replaceAll('-', ' ');
  const parts = [...text.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => phrase ?? (word as string));
  return parts.every((part) => {
    const words = part.endsWith('*') ? `${part.slice(0, -1)}\\S*` : part;
    return texts.some((one) => new RegExp(`(^| )${words}( |$)`).test(plain(one)));
  });
}

const orderOf = ({ id, time }: PlainEvent): readonly [number, number, string] => {
  const span = time === undefined ? null : parseTime(time);
  if (!span || (!span.earliest && !span.latest)) return [Infinity, Infinity, id];
  return [span.earliest?.getTime() ?? -Infinity, span.latest?.getTime() ?? Infinity, id];
};

const compare = (
  one: readonly [number, number, string],
  other: readonly [number, number, string],
): number => {
  for (const index of [0, 1, 2] as const) {
    if (one[index] !== other[index]) return one[index] < other[index] ? -1 : 1;
  }
  return 0;
};
