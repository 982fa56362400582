import type { EventKind } from '../../domain/events/kind.js';
import { relationOfPeriods } from '../scopes/extent.js';
import { Relation } from '../scopes/relation.js';
import { arePlacesApart, type ScopeContext } from '../scopes/scope-context.js';

/** What decides whether events divide a larger one. */
export interface Divisible {
  readonly id: string;
  readonly kind: EventKind;
  /** In EDTF. */
  readonly time: string | null;
  readonly places: readonly string[];
  readonly perpetrators: readonly string[];
  readonly targets: readonly string[];
}

/**
 * The parts of an event that divide it without gap or overlap, in the order of its places; null if that cannot be
 * shown. It is shown by place: the places of the whole do not overlap, and each is that of exactly one part, which has
 * the same kind, time, perpetrators and targets as the whole. Other parts lie within these.
 */
export function divisionOf<Event extends Divisible>(
  whole: Event,
  parts: readonly Event[],
  scopeContext: ScopeContext,
): readonly Event[] | null {
  const { places } = whole;
  const separate = places.every((one, index) =>
    places.slice(index + 1).every((other) => arePlacesApart(one, other, scopeContext)),
  );
  if (places.length < 2 || !separate) return null;
  const alike = parts.filter(
    (part) => isAlike(part, whole) && part.places.some((place) => places.includes(place)),
  );
  const dividing = places.map((place) => {
    const here = alike.filter((part) => part.places.includes(place));
    return here.length === 1 && here[0]?.places.length === 1 ? here[0] : null;
  });
  return dividing.every((part) => part !== null) ? dividing : null;
}

const isAlike = (part: Divisible, whole: Divisible): boolean =>
  part.kind === whole.kind &&
  part.time !== null &&
  whole.time !== null &&
  relationOfPeriods(part.time, whole.time) === Relation.EQUAL &&
  areSame(part.perpetrators, whole.perpetrators) &&
  areSame(part.targets, whole.targets);

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
