import { Predicate } from '../../domain/claims/predicate.js';
import { Qualifier } from '../../domain/claims/qualifier.js';
import { EffectKind } from '../../domain/events/effect-kind.js';
import { named, singularOf } from '../../grammar/singular.js';
import { formatNumber } from '../../rules/figures/format-quantity.js';
import type { ClaimDraft } from './drafted.js';
import { inWords } from './dates-in-text.js';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  EXACT: '',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  ABOUT: 'about ',
};

const RELATIONS: Partial<Readonly<Record<Predicate, string>>> = {
  PERPETRATED_BY: 'carried it out',
  TARGETED: 'was the target',
  PARTNERED_WITH: 'took part as a partner',
  OBSERVED_BY: 'observed it',
  DECLARED_BY: 'declared it',
  INVOLVED: 'was involved',
};

const AFFILIATIONS: Partial<Readonly<Record<Predicate, string>>> = {
  MEMBER_OF: 'is a member of',
  PART_OF: 'is part of',
  PARTNER_OF: 'is a partner of',
  CONTROLLED: 'controlled',
  THREATENED: 'threatened',
};

/** A claim in a plain sentence; of one that only states, its own words. */
export function claimInWords(claim: ClaimDraft, nameOf: (id: string) => string, words: string): string {
  const { predicate, object, effect, quantity, weapon, title, subject } = claim;
  const where = typeof subject === 'string' ? '' : placeAndTime(subject, nameOf);
  const relation = RELATIONS[predicate];
  if (relation !== undefined && typeof object === 'string') return `${nameOf(object)} ${relation}${where}.`;
  if (predicate === Predicate.OCCURRED_AT && typeof object === 'string')
    return `It happened in ${nameOf(object)}.`;
  const affiliation = AFFILIATIONS[predicate];
  if (typeof subject === 'string' && object) {
    const what = typeof object === 'string' ? nameOf(object) : `territory${placeAndTime(object, nameOf)}`;
    if (affiliation !== undefined) return `${nameOf(subject)} ${affiliation} ${what}.`;
    return `${nameOf(subject)} holds the post of ${title ?? ''} in ${what}.`;
  }
  const count = quantity
    ? `${QUALIFIERS[quantity.qualifier ?? Qualifier.EXACT]}${numberInWords(quantity)} `
    : '';
  if (effect) {
    const whose = effect.owner ? `${nameOf(effect.owner)} ` : '';
    const many = quantity?.best === 1 ? 1 : 2;
    const head = effect.object.split(' ').at(-1) ?? '';
    const name = singularOf(head) === null ? effect.object : named(effect.object, many);
    const verb = effect.kind === EffectKind.STRUCK ? 'hit' : effect.kind.toLowerCase();
    const unit = quantity?.unit ? `${quantity.unit} of ` : '';
    return `${count}${unit}${whose}${name} ${verb}${where}${quantity ? '' : '; how many is not stated'}.`;
  }
  if (quantity) return `${count}${quantity.measure}${where}.`;
  if (weapon) return `It was carried out with ${weapon}, among others.`;
  return words;
}

const numberInWords = ({
  low,
  best,
  high,
}: {
  low?: number | null;
  best?: number | null;
  high?: number | null;
}): string => (best == null ? `${formatNumber(low ?? 0)} to ${formatNumber(high ?? 0)}` : formatNumber(best));

function placeAndTime(
  { places, time }: { readonly places: readonly string[]; readonly time: string | null },
  nameOf: (id: string) => string,
): string {
  const where = places.length === 0 ? '' : ` in ${places.map(nameOf).join(' and ')}`;
  return `${where}${time === null ? '' : `, ${inWords(time)}`}`;
}
