import { arePeriodsApart, periodKey, relationOfPeriods } from './extent.js';
import { combined, Relation, relationOf } from './relation.js';
import { areActorsApart, arePlacesApart, type ScopeContext, ancestorsOf } from './scope-context.js';

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

/** The same text for equal scopes. */
export const scopeKey = ({ subject, place, period, actor }: Scope): string =>
  JSON.stringify([subject, place, period === null ? null : periodKey(period), actor]);

/** Whether the scope is the whole of its subject. */
export const isOwnScope = ({ place, period, actor }: Scope): boolean =>
  place === null && period === null && actor === null;

/** How one scope lies to another in every respect. */
export function relationOfScopes(one: Scope, other: Scope, scopeContext: ScopeContext): Relation {
  return combined([
    nested(one.subject, other.subject, scopeContext),
    relationOfPlaces(one, other, scopeContext),
    relationOfTimes(one, other, scopeContext),
    relationOfActors(one.actor, other.actor, scopeContext),
  ]);
}

/** Whether nothing can be counted in both scopes, because their places, their times or those who are counted differ. */
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
  // Two bodies that are said to be part of each other are still not the same.
  return inside && around ? Relation.APART : relationOf(inside, around);
}

/** Where both are the subjects' own, their subjects decide. */
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

/** An event is where it happened, a place is where it is; where an actor did something is not known of itself. */
export function placesOf(subject: string, scopeContext: ScopeContext): readonly string[] {
  if (scopeContext.places.has(subject)) return [subject];
  const places = scopeContext.events.get(subject)?.places ?? [];
  return places.filter((place) => {
    const around = ancestorsOf(place, scopeContext);
    return !places.some((other) => other !== place && around.has(other));
  });
}
