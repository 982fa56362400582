import { PlaceKind } from '../../domain/places/kind.js';
import type { Reason } from '../find/candidate.js';
import { MatchFeature } from '../find/match-feature.js';
import { compareNames } from '../names/compare-names.js';
import { inKilometers, kilometersBetween } from './kilometers.js';
import type { MatchedPlace } from './matched-place.js';

/** How far apart two may put the middle of one area, in kilometres. */
const BREADTH: Partial<Record<PlaceKind, number>> = {
  [PlaceKind.COUNTRY]: 500,
  [PlaceKind.REGION]: 200,
  [PlaceKind.PROVINCE]: 60,
  [PlaceKind.DISTRICT]: 25,
  [PlaceKind.RIVER]: 500,
  [PlaceKind.VALLEY]: 50,
};

const NEAR = [
  { within: 2, effect: 0.2 },
  { within: 5, effect: 0.15 },
  { within: 10, effect: 0.05 },
];
const FAR = [
  { beyond: 30, effect: -0.3 },
  { beyond: 10, effect: -0.1 },
];
const OTHER_COUNTRY = -0.3;
const SAME_SURROUNDINGS = 0.05;
const OTHER_KIND = -0.3;
/** Enough by itself, whatever the names; not against another country and another kind. */
const SAME_EXTERNAL_ID = 0.9;

const SETTLEMENTS: readonly PlaceKind[] = [PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE];

/** What speaks for two places being one, or against it; null where one lies in the other. */
export function comparePlaces(one: MatchedPlace, other: MatchedPlace): Reason[] | null {
  if (one.around.includes(other.id) || other.around.includes(one.id)) return null;
  const names = compareNames(one.names, other.names);
  const reasons = [names, sameExternalId(one, other), distance(one, other), matchContext(one, other)];
  if (!isSameKind(one.kind, other.kind))
    reasons.push({ feature: MatchFeature.KIND, effect: OTHER_KIND, text: `${one.kind} and ${other.kind}` });
  return reasons.filter((reason) => reason !== null);
}

function sameExternalId(one: MatchedPlace, other: MatchedPlace): Reason | null {
  const externalId = one.externalIds.find((id) => other.externalIds.includes(id));
  if (externalId === undefined) return null;
  return { feature: MatchFeature.NAME, effect: SAME_EXTERNAL_ID, text: `both are ${externalId}` };
}

function distance(one: MatchedPlace, other: MatchedPlace): Reason | null {
  if (!one.location || !other.location) return null;
  const kilometers = kilometersBetween(one.location, other.location);
  const allowed = Math.max(
    ...[one, other].map(({ kind, uncertainty }) => Math.max(BREADTH[kind] ?? 0, uncertainty)),
  );
  const near = NEAR.find(({ within }) => Math.max(kilometers, allowed) <= within);
  const far = FAR.find(({ beyond }) => kilometers - allowed > beyond);
  const effect = near?.effect ?? far?.effect ?? 0;
  return { feature: MatchFeature.DISTANCE, effect, text: inKilometers(kilometers) };
}

function matchContext(one: MatchedPlace, other: MatchedPlace): Reason | null {
  const { country } = one;
  if (country !== null && other.country !== null && country !== other.country)
    return {
      feature: MatchFeature.PLACE,
      effect: OTHER_COUNTRY,
      text: `in ${country} and in ${other.country}`,
    };
  const [nearest] = one.around;
  if (nearest === undefined || nearest === country || nearest !== other.around[0]) return null;
  return { feature: MatchFeature.PLACE, effect: SAME_SURROUNDINGS, text: `both in ${nearest}` };
}

function isSameKind(one: PlaceKind, other: PlaceKind): boolean {
  if (one === other || [one, other].includes(PlaceKind.OTHER)) return true;
  return SETTLEMENTS.includes(one) && SETTLEMENTS.includes(other);
}
