import { PlaceKind } from '../../knowledge/places/place-kind.js';
import type { Reason } from '../candidate.js';
import { MatchFeature } from '../match-feature.js';
import { inKilometers, kilometersBetween } from '../places/kilometers.js';
import type { MatchedPlace } from '../places/matched-place.js';
import type { MatchedEvent } from './matched-event.js';
import type { MatchContext } from './match-context.js';

/** Events further apart are two, in kilometres. */
const MAX_KILOMETERS = 50;

const NEAR = [
  { within: 2, effect: 0.35 },
  { within: 5, effect: 0.3 },
  { within: 10, effect: 0.25 },
  { within: 25, effect: 0.12 },
];
const SAME_PLACE = 0.35;
const LIKE_PLACE = 0.3;
const PLACE_WITHIN = 0.15;
const WIDE: readonly PlaceKind[] = [PlaceKind.COUNTRY, PlaceKind.REGION];

/** What the places of two events say, those that say most; null where they are too far apart, or nothing is known. */
export function compareWhereabouts(
  one: MatchedEvent,
  other: MatchedEvent,
  matchContext: MatchContext,
): Reason | null {
  let best: Reason | null = null;
  for (const id of one.places) {
    for (const opposite of other.places) {
      const reason = comparePair(id, opposite, matchContext);
      if (reason && (best === null || reason.effect > best.effect)) best = reason;
    }
  }
  return best;
}

function comparePair(id: string, otherId: string, { places, alike }: MatchContext): Reason | null {
  const [one, other] = [places.get(id), places.get(otherId)];
  if (!one || !other) return null;
  const name = one.names[0]?.text ?? id;
  if (id === otherId && isPoint(one)) return at(SAME_PLACE, `both at ${name}`);
  if (one.location && other.location) return byDistance(one, other);
  if (id === otherId) return at(SAME_PLACE, `both at ${name}`);
  const otherName = other.names[0]?.text ?? otherId;
  if (alike.get(id)?.has(otherId)) return at(LIKE_PLACE, `at ${name} and at ${otherName}`);
  if (one.around.includes(otherId)) return at(effectOfLyingIn(other), `${name} lies in ${otherName}`);
  if (other.around.includes(id)) return at(effectOfLyingIn(one), `${otherName} lies in ${name}`);
  return null;
}

/** That two things happened in one country says nothing. */
const effectOfLyingIn = ({ kind }: MatchedPlace): number => (WIDE.includes(kind) ? 0 : PLACE_WITHIN);

/** Two events in one large area need not be near each other. */
const isPoint = ({ uncertainty }: MatchedPlace): boolean => uncertainty <= (NEAR[1]?.within ?? 0);

const at = (effect: number, text: string): Reason => ({ feature: MatchFeature.PLACE, effect, text });

function byDistance(one: MatchedPlace, other: MatchedPlace): Reason | null {
  if (!one.location || !other.location) return null;
  const kilometers = kilometersBetween(one.location, other.location);
  const allowed = Math.max(one.uncertainty, other.uncertainty);
  if (kilometers - allowed > MAX_KILOMETERS) return null;
  const effect = NEAR.find(({ within }) => Math.max(kilometers, allowed) <= within)?.effect ?? 0;
  const vague = allowed > kilometers ? `, give or take ${Math.round(allowed)} km` : '';
  return { feature: MatchFeature.DISTANCE, effect, text: `${inKilometers(kilometers)}${vague}` };
}
