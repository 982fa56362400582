import { MatchFeature } from '../find/match-feature.js';
import type { Compared } from './compared.js';
import { compareKinds } from './compare-kinds.js';
import { compareSides } from './compare-sides.js';
import { compareTimes } from './compare-times.js';
import { compareWhereabouts } from './compare-whereabouts.js';
import type { MatchedEvent } from './matched-event.js';
import type { MatchContext } from './match-context.js';

/**
 * What speaks for two events being one, or against it, but for their figures. Null where they are too far apart in time
 * or space, or it is not known where they happened; or where one is part of the other.
 */
export function compareEvents(
  one: MatchedEvent,
  other: MatchedEvent,
  matchContext: MatchContext,
): Compared[] | null {
  if (one.whole === other.id || other.whole === one.id) return null;
  // Most of those that are compared are too far away, which is soon found out.
  const where = compareWhereabouts(one, other, matchContext);
  const time = where && compareTimes(one, other);
  if (!time) return null;
  return [time, where, compareKinds(one.kind, other.kind), compareSides(one, other, matchContext)].filter(
    (compared) => compared !== null,
  );
}

/** The same without how long the longer lasts, which says nothing against its covering the other. */
export const asCovered = (compared: readonly Compared[]): Compared[] =>
  compared.map((one) =>
    one.feature === MatchFeature.TIME ? { ...one, features: { ...one.features, longer: 0 } } : one,
  );
