/** What two names of actors have in common, and what distinguishes them; each from 0 to 1. */
export const ACTOR_FEATURES = [
  'known',
  'otherKnown',
  'organ',
  'sameName',
  'likeness',
  'overlap',
  'wordsOfEach',
  'acronym',
  'shortAcronym',
  'initials',
  'shortInitials',
  'alignedInitials',
  'otherAcronym',
  'otherLongForm',
  'otherSort',
  'otherRole',
  'roleOfOne',
  'formerOfOne',
  'sameCountry',
  'otherCountry',
  'countryOfOne',
  'genericOfCountry',
  'moreCountries',
  'otherYears',
  'sameFaction',
  'otherFaction',
  'factionOfOne',
] as const;

export type ActorFeature = (typeof ACTOR_FEATURES)[number];

/** Absent features are 0. */
export type ActorFeatures = Partial<Record<ActorFeature, number>>;
