import { ActorKind } from '../../domain/actors/kind.js';
import type { Reason } from '../find/candidate.js';
import { MatchFeature } from '../find/match-feature.js';
import { reasonsByShare, type Share } from '../find/shares.js';
import type { ActorFeature } from './actor-features.js';
import type { ActorModel } from './actor-model.js';
import { commonName, distinctName } from './name-texts.js';
import type { ComparedNames } from './compared-names.js';

/**
 * Weights that are set: of no labelled pair is it told what others call them or what they belong to, and their kinds are
 * those that one data set gives. A source that calls a body an armed group may mean what another calls a unit; hardly what it calls a newspaper.
 */
const SET = { sameExternalId: 11, sameWhole: 0.5, akinKind: -0.25, foreignKind: -0.6 };
const ARMED: readonly ActorKind[] = [
  ActorKind.ARMED_FORCES,
  ActorKind.ARMED_GROUP,
  ActorKind.MILITARY_UNIT,
  ActorKind.COALITION,
];

/** What is known of two actors. */
interface Known {
  readonly names: ComparedNames;
  readonly kinds: readonly [ActorKind, ActorKind];
  /** What both are called in a register of others. */
  readonly externalId: string | null;
  /** Id of the body that both are part of. */
  readonly whole: string | null;
}

/** Features that are told as one reason. */
interface Told {
  readonly feature: MatchFeature;
  readonly of: readonly ActorFeature[];
  readonly inWords: (names: ComparedNames) => string;
}

/** In words, what each says, or that it says nothing. */
function both(one: readonly string[], other: readonly string[], nothing: string): string {
  const [left = '', right = ''] = [one, other].map((values) => values.join(', ') || nothing);
  return left === right ? `both ${left}` : `${left} and ${right}`;
}

const TOLD: readonly Told[] = [
  {
    feature: MatchFeature.NAME,
    of: [
      'known',
      'organ',
      'sameName',
      'likeness',
      'overlap',
      'acronym',
      'shortAcronym',
      'initials',
      'shortInitials',
      'alignedInitials',
    ],
    inWords: commonName,
  },
  {
    feature: MatchFeature.NAME,
    of: ['otherKnown', 'otherLongForm', 'wordsOfEach', 'otherAcronym', 'otherSort'],
    inWords: distinctName,
  },
  {
    feature: MatchFeature.NAME,
    of: ['sameFaction', 'otherFaction', 'factionOfOne'],
    inWords: ({ one, other }) => both(one.factions, other.factions, 'no faction'),
  },
  {
    feature: MatchFeature.NAME,
    of: ['otherYears'],
    inWords: ({ one, other }) => both(listed(one.years), listed(other.years), 'no years'),
  },
  {
    feature: MatchFeature.PLACE,
    of: ['sameCountry', 'otherCountry', 'countryOfOne', 'genericOfCountry', 'moreCountries'],
    inWords: ({ one, other }) => both(one.countries, other.countries, 'no country'),
  },
  {
    feature: MatchFeature.KIND,
    of: ['otherRole', 'roleOfOne', 'formerOfOne'],
    inWords: ({ one, other }) => both(roleOf(one), roleOf(other), 'no such role'),
  },
];

function roleOf({ role, roleOfWhole, isFormer }: ComparedNames['one']): string[] {
  const own = role ?? roleOfWhole;
  return isFormer ? [['former', own].filter(Boolean).join(' ')] : listed(own);
}

const listed = (value: string | null): string[] => (value === null ? [] : [value]);

/** The reasons whose effects add up to the probability that the two are one. */
export const reasonsOf = (known: Known, model: ActorModel): Reason[] =>
  reasonsByShare([...sharesOfNames(known.names, model), ...sharesOfTheRest(known)], model.intercept);

function sharesOfNames(names: ComparedNames, { weights }: ActorModel): Share[] {
  return TOLD.map(({ feature, of, inWords }, index): Share | null => {
    const present = of.filter((one) => names.features[one]);
    if (present.length === 0 && index > 0) return null;
    const share = present.reduce((sum, one) => sum + weights[one] * (names.features[one] ?? 0), 0);
    return { feature, share, text: inWords(names) };
  }).filter((share) => share !== null);
}

function sharesOfTheRest({ kinds: [one, other], externalId, whole }: Known): Share[] {
  const isAkin = ARMED.includes(one) === ARMED.includes(other);
  const shares = [
    { feature: MatchFeature.NAME, share: SET.sameExternalId, text: externalId && `both are ${externalId}` },
    {
      feature: MatchFeature.KIND,
      share: isAkin ? SET.akinKind : SET.foreignKind,
      text: one === other ? null : `${one} and ${other}`,
    },
    { feature: MatchFeature.SIDES, share: SET.sameWhole, text: whole && `both part of ${whole}` },
  ];
  return shares.flatMap(({ text, ...share }) => (text === null ? [] : [{ ...share, text }]));
}
