import { MIN_SCORE } from '../find/candidate.js';
import { probability } from '../find/shares.js';
import type { ActorFeatures } from './actor-features.js';
import { type ActorModel, logitOf } from './actor-model.js';
import type { ActorName } from './actor-name.js';
import { longFormFeatures } from './long-form-features.js';
import { qualifierFeatures } from './qualifier-features.js';
import { acronymFeatures } from './acronym-features.js';

/** What two names of actors have in common, and what distinguishes them. */
export const pairFeatures = (one: ActorName, other: ActorName): ActorFeatures => ({
  ...qualifierFeatures(one, other),
  ...nameFeatures(one, other),
});

/** The same for the names without qualifiers. For known names, nothing else is compared. */
function nameFeatures(one: ActorName, other: ActorName): ActorFeatures {
  if (one.known !== null && one.known === other.known) return { known: 1 };
  return {
    otherKnown: Number(one.known !== null && other.known !== null),
    ...longFormFeatures(one.longForms, other.longForms),
    ...acronymFeatures(one, other),
  };
}

/** Two names, and what they say of whether those who go by them are one. */
export interface ComparedNames {
  readonly one: ActorName;
  readonly other: ActorName;
  readonly features: ActorFeatures;
}

/** As much as two names can have in common. */
const ALL_IN_COMMON: ActorFeatures = { sameName: 1, likeness: 1, acronym: 1 };
const KNOWN: ActorFeatures = { known: 1 };

/**
 * Of the names of two actors the two that say most for their being one; null where none can suffice, unless they are
 * to be told anyway. That all their long forms are of other bodies counts also where two acronyms say most: each is the
 * SNA, one of them the Syrian National Army.
 */
export function mostAlike(
  some: readonly ActorName[],
  others: readonly ActorName[],
  model: ActorModel,
  isToldAnyway: boolean,
): ComparedNames | null {
  let best: ComparedNames | null = null;
  let most = -Infinity;
  for (const one of some) {
    for (const other of others) {
      const qualifiers = qualifierFeatures(one, other);
      if (!isToldAnyway && !canSuffice(qualifiers, model)) continue;
      const features = { ...qualifiers, ...nameFeatures(one, other) };
      const logit = logitOf(model, features);
      if (logit > most) [most, best] = [logit, { one, other, features }];
    }
  }
  return best && !best.features.known && some.length + others.length > 2
    ? { ...best, features: { ...best.features, ...ofAllLongForms(some, others) } }
    : best;
}

/** Whether what the names may have in common can outweigh in what they differ. */
const canSuffice = (qualifiers: ActorFeatures, model: ActorModel): boolean =>
  [ALL_IN_COMMON, KNOWN].some(
    (common) => probability(logitOf(model, { ...qualifiers, ...common })) >= MIN_SCORE,
  );

function ofAllLongForms(some: readonly ActorName[], others: readonly ActorName[]): ActorFeatures {
  const { otherLongForm = 0 } = longFormFeatures(some.flatMap(longFormsIn), others.flatMap(longFormsIn));
  return { otherLongForm };
}

const longFormsIn = ({ longForms }: ActorName) => longForms;
