import { acronymFeatures } from './acronym-features.js';
import type { ActorFeatures } from './actor-features.js';
import type { ActorName } from './actor-name.js';
import { longFormFeatures } from './long-form-features.js';
import { qualifierFeatures } from './qualifier-features.js';

/** What two names of actors have in common, and what distinguishes them. */
export const pairFeatures = (one: ActorName, other: ActorName): ActorFeatures => ({
  ...qualifierFeatures(one, other),
  ...nameFeatures(one, other),
});

/** The same for the names without qualifiers. For known names, nothing else is compared. */
export function nameFeatures(one: ActorName, other: ActorName): ActorFeatures {
  if (one.known !== null && one.known === other.known) return { known: 1 };
  return {
    otherKnown: Number(one.known !== null && other.known !== null),
    ...longFormFeatures(one.longForms, other.longForms),
    ...acronymFeatures(one, other),
  };
}
