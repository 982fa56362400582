import type { ClaimInput } from '../../knowledge/claims/claim-input.js';
import { ClaimRank } from '../../knowledge/claims/claim-rank.js';
import { Polarity } from '../../knowledge/claims/polarity.js';
import { Qualifier } from '../../knowledge/claims/qualifier.js';
import type { Draft } from '../validation/draft.js';
import { type Properties, propertiesOf, type PropertyType, type Value } from './properties.js';

/** What a record says once the draft is taken in: what it gives replaces, what it leaves out stays as stored. */
export function propertiesAfter({ kind, input }: Draft, stored: Properties | null): Properties {
  const given =
    kind === 'claim' ? claimProperties(input) : (input as unknown as Record<string, Value | undefined>);
  return Object.fromEntries(
    Object.entries(propertiesOf(kind)).map(([name, type]) => {
      const value = given[name] === undefined ? (stored?.[name] ?? null) : given[name];
      return [name, isList(type) ? distinct(type, value as readonly string[] | null) : value];
    }),
  );
}

const isList = (type: PropertyType): boolean => type === 'list' || type === 'optionalList';

const distinct = (type: PropertyType, list: readonly string[] | null): Value =>
  list === null && type === 'optionalList' ? null : [...new Set(list)];

function claimProperties({ effect, quantity, ...claim }: ClaimInput): Record<string, Value | undefined> {
  return {
    ...claim,
    polarity: claim.polarity ?? Polarity.ASSERTED,
    rank: claim.rank ?? ClaimRank.NORMAL,
    effectKind: effect?.kind,
    effectObject: effect?.object,
    effectOwner: effect?.owner,
    measure: quantity?.measure,
    unit: quantity?.unit,
    low: quantity?.low,
    best: quantity?.best,
    high: quantity?.high,
    qualifier: quantity ? (quantity.qualifier ?? Qualifier.EXACT) : null,
  };
}
