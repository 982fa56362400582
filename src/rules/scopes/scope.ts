import { arePeriodsApart, periodKey, relationOfPeriods } from './extent.js';
import { combined, Relation, relationOf } from './relation.js';
import { areActorsApart, arePlacesApart, type ScopeContext, ancestorsOf } from './scope-context.js';

/** What a claim says about its own scope. */
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
  /** Null: that of the subject. */
  readonly place: string | null;
  /** In EDTF. Null: that of the subject. */
  readonly period: string | null;
  /** Null: everyone. */
  readonly actor: string | null;
}

/** The scope of a claim; a place or period equal to that of its subject is not distinguished from it. */
export function scopeOf(claim: ScopedClaim, scopeContext: ScopeContext): Scope {
  const { subject, scopePlace, scopeActor, validTime } = claim;
  const places = placesOf(subject, scopeContext);
  const time = scopeContext.events.get(subject)?.time ?? null;
  const ownPlace = places.length === 1 && places[0] === scopePlace;
  const ownTime = time !== null && validTime !== null && periodKey(time) === periodKey(validTime);
  return {
    subject,
    place: ownPlace ? null : scopePlace,
    period: ownTime ? null : validTime,
    actor: scopeActor,
  };
}

/** Equal for equal scopes. */
export const scopeKey = ({ subject, place, period, actor }: Scope): string =>
  JSON.stringify([subject, place, period === null ? null : periodKey(period), actor]);

/** Whether the scope is the whole subject. */
export const isOwnScope = ({ place, period, actor }: Scope): boolean =>
  place === null && period === null && actor === null;

/** The relation of one scope to another in every respect. */
export function relationOfScopes(one: Scope, other: Scope, scopeContext: ScopeContext): Relation {
  return combined([
    nested(one.subject, other.subject, scopeContext),
    relationOfPlaces(one, other, scopeContext),
    relationOfTimes(one, other, scopeContext),
    relationOfActors(one.actor, other.actor, scopeContext),
  ]);
}

/** Whether nothing can be counted in both scopes, because their places, times or actors differ. */
export function areScopesApart(one: Scope, other: Scope, scopeContext: ScopeContext): boolean {
  const [places, others] = [placesIn(one, scopeContext), placesIn(other, scopeContext)];
  const [time, otherTime] = [timeIn(one, scopeContext), timeIn(other, scopeContext)];
  return (
    (places.length > 0 &&
      others.length > 0 &&
      places.every((here) => others.every((there) => arePlacesApart(here, there, scopeContext)))) ||
    (time !== null && otherTime !== null && arePeriodsApart(time, otherTime)) ||
    (one.actor !== null && other.actor !== null && areActorsApart(one.actor, other.actor, scopeContext))
  );
}

function nested(one: string, other: string, scopeContext: ScopeContext): Relation {
  if (one === other) return Relation.EQUAL;
  const [inside, around] = [
    ancestorsOf(one, scopeContext).has(other),
    ancestorsOf(other, scopeContext).has(one),
  ];
  // Two organizations said to be part of each other are still not the same.
  return inside && around ? Relation.APART : relationOf(inside, around);
}

/** If both are those of the subjects, the subjects decide. */
function relationOfPlaces(one: Scope, other: Scope, scopeContext: ScopeContext): Relation {
  if (one.place === other.place) return Relation.EQUAL;
  const [places, others] = [placesIn(one, scopeContext), placesIn(other, scopeContext)];
  if (places.length === 0 || others.length === 0) return Relation.APART;
  const allWithin = (inner: readonly string[], outer: readonly string[]) =>
    inner.every((place) => {
      const around = ancestorsOf(place, scopeContext);
      return outer.some((larger) => around.has(larger));
    });
  return relationOf(allWithin(places, others), allWithin(others, places));
}

function relationOfTimes(one: Scope, other: Scope, scopeContext: ScopeContext): Relation {
  if (one.period === null && other.period === null) return Relation.EQUAL;
  const [time, otherTime] = [timeIn(one, scopeContext), timeIn(other, scopeContext)];
  return time === null || otherTime === null ? Relation.APART : relationOfPeriods(time, otherTime);
}

function relationOfActors(one: string | null, other: string | null, scopeContext: ScopeContext): Relation {
  if (one === other) return Relation.EQUAL;
  if (other === null) return Relation.INSIDE;
  return one === null ? Relation.AROUND : nested(one, other, scopeContext);
}

const placesIn = ({ subject, place }: Scope, scopeContext: ScopeContext): readonly string[] =>
  place === null ? placesOf(subject, scopeContext) : [place];

const timeIn = ({ subject, period }: Scope, { events }: ScopeContext): string | null =>
  period ?? events.get(subject)?.time ?? null;

/** Events have their places, and a place is its own; where an actor did something is not known from the actor. */
export function placesOf(subject: string, scopeContext: ScopeContext): readonly string[] {
  if (scopeContext.places.has(subject)) return [subject];
  const places = scopeContext.events.get(subject)?.places ?? [];
  return places.filter((place) => {
    const around = ancestorsOf(place, scopeContext);
    return !places.some((other) => other !== place && around.has(other));
  });
}
