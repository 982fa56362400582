import { ActorKind } from '../../domain/actors/kind.js';
import type { PlaceKind } from '../../domain/places/kind.js';

/** What must be known about the subjects of claims to compare their scopes. */
export interface ScopeContext {
  readonly events: ReadonlyMap<string, EventContext>;
  readonly places: ReadonlyMap<string, PlaceContext>;
  readonly actors: ReadonlyMap<string, ActorContext>;
}

export interface EventContext {
  readonly partOf: string | null;
  /** Where it happened, by effective claims. */
  readonly places: readonly string[];
  /** In EDTF. */
  readonly time: string | null;
}

export interface PlaceContext {
  readonly kind: PlaceKind;
  readonly within: string | null;
}

export interface ActorContext {
  readonly kind: ActorKind;
  /** Organizations that it is part of, by effective claims. */
  readonly partOf: readonly string[];
  /** Organizations that it is part of, a member of or serves in. */
  readonly belongsTo: readonly string[];
}

/** An event and everything that it is part of; a place and all around it; an actor and everything that it is part of. */
export function ancestorsOf(id: string, { events, places, actors }: ScopeContext): ReadonlySet<string> {
  return closure(id, (one) => {
    const whole = events.get(one)?.partOf ?? places.get(one)?.within;
    return whole ? [whole] : (actors.get(one)?.partOf ?? []);
  });
}

/** Whether nothing in one of the places can be in the other. Natural features and sites may overlap others. */
export function arePlacesApart(one: string, other: string, { places }: ScopeContext): boolean {
  const around = (id: string) =>
    closure(id, (place) => {
      const within = places.get(place)?.within;
      return within ? [within] : [];
    });
  const [ones, others] = [around(one), around(other)];
  if (ones.has(other) || others.has(one)) return false;
  const separate = (id: string) => SEPARATE[places.get(id)?.kind ?? ''];
  return [...ones].some(
    (here) =>
      separate(here) !== undefined &&
      !others.has(here) &&
      [...others].some((there) => separate(there) === separate(here) && !ones.has(there)),
  );
}

/** Kinds of places that never overlap others of their kind, unless one is recorded as lying within the other. */
const SEPARATE: Readonly<Record<string, string>> = {
  COUNTRY: 'country',
  PROVINCE: 'province',
  DISTRICT: 'district',
  CITY: 'settlement',
  TOWN: 'settlement',
  VILLAGE: 'settlement',
} satisfies Partial<Record<PlaceKind, string>>;

/** Whether nobody who belongs to one of the actors is known to belong to the other. An unidentified actor may be anyone. */
export function areActorsApart(one: string, other: string, { actors }: ScopeContext): boolean {
  const unidentified = (id: string) =>
    (actors.get(id)?.kind ?? ActorKind.UNIDENTIFIED) === ActorKind.UNIDENTIFIED;
  if (unidentified(one) || unidentified(other)) return false;
  const bodies = (id: string) => closure(id, (actor) => actors.get(actor)?.belongsTo ?? []);
  return !bodies(one).has(other) && !bodies(other).has(one);
}

/** Everything reachable from a thing, including itself. Claims may say that two organizations are part of each other. */
function closure(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const following of next(id)) reached.add(following);
  return reached;
}
