import { arePeriodsApart, periodKey, relationOfPeriods } from './extent.js';
import { combined, Relation, relationOf } from './relation.js';
import { areActorsApart, arePlacesApart, type Surroundings, wholesOf } from './surroundings.js';

/** What a claim says of its own scope. */
export interface ScopedClaim {
  readonly subject: string;
  readonly scopePlace: string | null;
  readonly scopeActor: string | null;
  /** In EDTF. */
  readonly validTime: string | null;
}

/** What a number counts: of which event, actor or place, where, when, and whose. */
export interface Scope {
  readonly subject: string;
  /** Null is the subject's own, wherever that is. */
  readonly place: string | null;
  /** In EDTF. Null is the subject's own, whenever that is. */
  readonly period: string | null;
  /** Null is everyone's. */
  readonly actor: string | null;
}

/** The scope of a claim; a place or a period that is just the subject's own is not told apart from it. */
export function scopeOf(claim: ScopedClaim, surroundings: Surroundings): Scope {
  const { subject, scopePlace, scopeActor, validTime } = claim;
  const places = placesOf(subject, surroundings);
  const time = surroundings.events.get(subject)?.time ?? null;
  const ownPlace = places.length === 1 && places[0] === scopePlace;
  const ownTime = time !== null && validTime !== null && periodKey(time) === periodKey(validTime);
  return {
    subject,
    place: ownPlace ? null : scopePlace,
    period: ownTime ? null : validTime,
    actor: scopeActor,
  };
}

/** The same text for equal scopes. */
export const scopeKey = ({ subject, place, period, actor }: Scope): string =>
  JSON.stringify([subject, place, period === null ? null : periodKey(period), actor]);

/** Whether the scope is the whole of its subject. */
export const isOwnScope = ({ place, period, actor }: Scope): boolean =>
  place === null && period === null && actor === null;

/** How one scope lies to another in every respect. */
export function relationOfScopes(one: Scope, other: Scope, surroundings: Surroundings): Relation {
  return combined([
    nested(one.subject, other.subject, surroundings),
    relationOfPlaces(one, other, surroundings),
    relationOfTimes(one, other, surroundings),
    relationOfActors(one.actor, other.actor, surroundings),
  ]);
}

/** Whether nothing can be counted in both scopes, because their places, their times or those who are counted differ. */
export function areScopesApart(one: Scope, other: Scope, surroundings: Surroundings): boolean {
  const [places, others] = [placesIn(one, surroundings), placesIn(other, surroundings)];
  const [time, otherTime] = [timeIn(one, surroundings), timeIn(other, surroundings)];
  return (
    (places.length > 0 &&
      others.length > 0 &&
      places.every((here) => others.every((there) => arePlacesApart(here, there, surroundings)))) ||
    (time !== null && otherTime !== null && arePeriodsApart(time, otherTime)) ||
    (one.actor !== null && other.actor !== null && areActorsApart(one.actor, other.actor, surroundings))
  );
}

function nested(one: string, other: string, surroundings: Surroundings): Relation {
  if (one === other) return Relation.EQUAL;
  const [inside, around] = [wholesOf(one, surroundings).has(other), wholesOf(other, surroundings).has(one)];
  // Two bodies that are said to be part of each other are still not the same.
  return inside && around ? Relation.APART : relationOf(inside, around);
}

/** Where both are the subjects' own, their subjects decide. */
function relationOfPlaces(one: Scope, other: Scope, surroundings: Surroundings): Relation {
  if (one.place === other.place) return Relation.EQUAL;
  const [places, others] = [placesIn(one, surroundings), placesIn(other, surroundings)];
  if (places.length === 0 || others.length === 0) return Relation.APART;
  const allWithin = (inner: readonly string[], outer: readonly string[]) =>
    inner.every((place) => {
      const around = wholesOf(place, surroundings);
      return outer.some((larger) => around.has(larger));
    });
  return relationOf(allWithin(places, others), allWithin(others, places));
}

function relationOfTimes(one: Scope, other: Scope, surroundings: Surroundings): Relation {
  if (one.period === null && other.period === null) return Relation.EQUAL;
  const [time, otherTime] = [timeIn(one, surroundings), timeIn(other, surroundings)];
  return time === null || otherTime === null ? Relation.APART : relationOfPeriods(time, otherTime);
}

function relationOfActors(one: string | null, other: string | null, surroundings: Surroundings): Relation {
  if (one === other) return Relation.EQUAL;
  if (other === null) return Relation.INSIDE;
  return one === null ? Relation.AROUND : nested(one, other, surroundings);
}

const placesIn = ({ subject, place }: Scope, surroundings: Surroundings): readonly string[] =>
  place === null ? placesOf(subject, surroundings) : [place];

const timeIn = ({ subject, period }: Scope, { events }: Surroundings): string | null =>
  period ?? events.get(subject)?.time ?? null;

/** An event is where it happened, a place is where it is; where an actor did something is not known of itself. */
export function placesOf(subject: string, surroundings: Surroundings): readonly string[] {
  if (surroundings.places.has(subject)) return [subject];
  const places = surroundings.events.get(subject)?.places ?? [];
  return places.filter((place) => {
    const around = wholesOf(place, surroundings);
    return !places.some((other) => other !== place && around.has(other));
  });
}
