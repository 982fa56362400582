import type { ActorFeatures } from './actor-features.js';
import type { ActorName } from './actor-name.js';
import { factionFeatures } from './faction-features.js';
import { isGeneric } from './generic-words.js';
import { opposed } from './opposed.js';

/** What distinguishes names from similar ones: role, country, years, faction. */
export const qualifierFeatures = (one: ActorName, other: ActorName): ActorFeatures => ({
  ...roleFeatures(one, other),
  ...countryFeatures(one, other),
  otherYears: Number(opposed(listOf(one.years), listOf(other.years)) === 'differ'),
  ...factionFeatures(one, other),
});

function roleFeatures(one: ActorName, other: ActorName): ActorFeatures {
  const role = opposed(listOf(one.role), listOf(other.role));
  const ofWhole = opposed(listOf(one.roleOfWhole), listOf(other.roleOfWhole));
  return {
    otherRole: Number(role === 'differ' || ofWhole === 'differ'),
    // For an organ, the role is the whole name, not a qualifier.
    roleOfOne: Number(role === 'of one' && !one.isOrgan && !other.isOrgan),
    formerOfOne: Number(one.isFormer !== other.isFormer),
  };
}

function countryFeatures(one: ActorName, other: ActorName): ActorFeatures {
  const country = opposed(one.countries, other.countries);
  const isOneOrgan = one.isOrgan && other.isOrgan && one.role === other.role;
  const haveBoth = one.countries.length > 0 && other.countries.length > 0;
  // An acronym does not reveal the country in its long form.
  const isOfOne = country === 'of one' && !haveBoth && one.longForms.length > 0 && other.longForms.length > 0;
  return {
    organ: Number(isOneOrgan && country === 'agree'),
    sameCountry: Number(!isOneOrgan && country === 'agree' && haveBoth),
    otherCountry: Number(country === 'differ'),
    countryOfOne: Number(isOfOne),
    genericOfCountry: Number(isOfOne && [one, other].every(isGenericName)),
    moreCountries: Number(country === 'of one' && haveBoth),
  };
}

/** Democratic Party, a name that exists in many countries. */
const isGenericName = ({ longForms }: ActorName): boolean =>
  longForms.every(({ core }) => core.words.every(isGeneric));

const listOf = (value: string | null): string[] => (value === null ? [] : [value]);
