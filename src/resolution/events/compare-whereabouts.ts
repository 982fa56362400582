import { PlaceKind } from '../../domain/places/kind.js';
import { MatchFeature } from '../find/match-feature.js';
import { inKilometers, kilometersBetween } from '../places/kilometers.js';
import type { MatchedPlace } from '../places/matched-place.js';
import type { Compared } from './compared.js';
import type { MatchedEvent } from './matched-event.js';
import type { MatchContext } from './match-context.js';

/** Events further apart are two, in kilometres. */
const MAX_KILOMETERS = 50;
/** A district, or the surroundings of a town, are near enough; beyond that a place gets vague. In kilometres. */
const SURROUNDINGS = 25;

/** How far from the point that stands for an area an event in it may be, in kilometres, where nothing is stated. */
const BREADTH: Partial<Record<PlaceKind, number>> = {
  [PlaceKind.COUNTRY]: 500,
  [PlaceKind.REGION]: 200,
  [PlaceKind.PROVINCE]: 60,
  [PlaceKind.DISTRICT]: 25,
};

/** As how many kilometres it counts where no distance is known. */
const AS_IF = { samePlace: 0, likePlace: 3, within: 25 };

/** What the places of two events say, those that say most; null where they are too far apart, or nothing is known. */
export function compareWhereabouts(
  one: MatchedEvent,
  other: MatchedEvent,
  matchContext: MatchContext,
): Compared | null {
  let best: Compared | null = null;
  for (const id of one.places) {
    for (const opposite of other.places) {
      const compared = comparePair(id, opposite, matchContext);
      if (compared && (best === null || remoteness(compared) < remoteness(best))) best = compared;
    }
  }
  return best;
}

const remoteness = ({ features: { distance = 0, vague = 0 } }: Compared): number => distance + vague;

function comparePair(id: string, otherId: string, { places, alike }: MatchContext): Compared | null {
  const [one, other] = [places.get(id), places.get(otherId)];
  if (!one || !other) return null;
  const name = one.names[0]?.text ?? id;
  const allowed = Math.max(breadthOf(one), breadthOf(other));
  if (id === otherId) return at(AS_IF.samePlace, allowed, `both at ${name}`);
  if (one.location && other.location) return byDistance(one, other, allowed);
  const otherName = other.names[0]?.text ?? otherId;
  if (alike.get(id)?.has(otherId)) return at(AS_IF.likePlace, allowed, `at ${name} and at ${otherName}`);
  if (one.around.includes(otherId)) return at(AS_IF.within, allowed, `${name} lies in ${otherName}`);
  if (other.around.includes(id)) return at(AS_IF.within, allowed, `${otherName} lies in ${name}`);
  return null;
}

const breadthOf = ({ kind, uncertainty }: MatchedPlace): number => uncertainty || (BREADTH[kind] ?? 0);

const at = (kilometers: number, allowed: number, text: string): Compared => ({
  feature: MatchFeature.PLACE,
  features: featuresOf(kilometers, allowed),
  text,
});

function byDistance(one: MatchedPlace, other: MatchedPlace, allowed: number): Compared | null {
  if (!one.location || !other.location) return null;
  const kilometers = kilometersBetween(one.location, other.location);
  if (kilometers - allowed > MAX_KILOMETERS) return null;
  const vague = allowed > kilometers ? `, give or take ${Math.round(allowed)} km` : '';
  return {
    feature: MatchFeature.DISTANCE,
    features: featuresOf(kilometers, allowed),
    text: `${inKilometers(kilometers)}${vague}`,
  };
}

const featuresOf = (kilometers: number, allowed: number) => ({
  distance: Math.log1p(kilometers) / Math.log1p(MAX_KILOMETERS),
  vague: Math.log1p(Math.max(0, allowed - SURROUNDINGS) / SURROUNDINGS),
});
