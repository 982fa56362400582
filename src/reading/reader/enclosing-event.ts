import { parseTime } from '../../time/edtf.js';
import type { EventDraft } from './drafted.js';

type IsWithin = (place: string, other: string) => boolean;

/** The smallest of the events that one is part of: of the same perpetrators, at the same or a wider place and time. */
export function enclosingEvent(
  event: EventDraft,
  events: readonly EventDraft[],
  isWithin: IsWithin,
): EventDraft | null {
  if (event.title !== null) return null;
  const around = events.filter((other) => encloses(other, event, isWithin));
  const [smallest] = around.filter(
    (one) => !around.some((other) => other !== one && encloses(one, other, isWithin)),
  );
  return smallest ?? null;
}

function encloses(outer: EventDraft, inner: EventDraft, isWithin: IsWithin): boolean {
  if (outer === inner || outer.title !== null || outer.isAside || outer.time === null || inner.time === null)
    return false;
  const isByTheSame = [...inner.by].some((actor) => outer.by.has(actor));
  if (!isByTheSame || outer.places.length === 0 || inner.places.length === 0) return false;
  const isThere = inner.places.every((place) => outer.places.some((other) => isWithin(place, other)));
  const isThen = containsTime(outer.time, inner.time);
  const isSame =
    inner.places.length === outer.places.length &&
    inner.places.every((place) => outer.places.includes(place)) &&
    inner.time === outer.time;
  return isThere && isThen && !isSame;
}

function containsTime(outer: string, inner: string): boolean {
  const [one, other] = [parseTime(outer), parseTime(inner)];
  if (!one.earliest || !one.latest || !other.earliest || !other.latest) return false;
  return one.earliest <= other.earliest && one.latest >= other.latest;
}
