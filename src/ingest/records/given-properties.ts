import type { ClaimInput } from '../../knowledge/claims/claim-input.js';
import { ClaimRank } from '../../knowledge/claims/claim-rank.js';
import { Polarity } from '../../knowledge/claims/polarity.js';
import { storedNameUsed } from '../../knowledge/claims/stored-name-used.js';
import { storedExternalId } from '../../knowledge/external-ids/stored-external-id.js';
import { Qualifier } from '../../knowledge/claims/qualifier.js';
import type { Draft } from '../validation/draft.js';
import { type Properties, propertiesOf, type PropertyType, type Value } from './properties.js';

/** What a record says once the draft is taken in: what it gives replaces, what it leaves out stays as stored. */
export function propertiesAfter(draft: Draft, stored: Properties | null): Properties {
  const given = givenProperties(draft);
  return Object.fromEntries(
    Object.entries(propertiesOf(draft.kind)).map(([name, type]) => {
      const value = given[name] === undefined ? (stored?.[name] ?? null) : given[name];
      return [name, isList(type) ? distinct(type, value as readonly string[] | null) : value];
    }),
  );
}

const isList = (type: PropertyType): boolean => type === 'list' || type === 'optionalList';

const distinct = (type: PropertyType, list: readonly string[] | null): Value =>
  list === null && type === 'optionalList' ? null : [...new Set(list)];

function givenProperties({ kind, input }: Draft): Record<string, Value | undefined> {
  switch (kind) {
    case 'claim':
      return claimProperties(input);
    case 'actor':
    case 'place':
      return { ...plain(input), sameAs: eachStored(input.sameAs, storedExternalId) };
    default:
      return plain(input);
  }
}

/** A list of objects as the texts that are stored for them; what was cleared, or not given, stays so. */
const eachStored = <Given>(
  list: readonly Given[] | null | undefined,
  stored: (given: Given) => string,
): string[] | null | undefined => list && list.map(stored);

/** The fields that are stored as they are given. */
const plain = (input: object): Record<string, Value | undefined> =>
  input as Record<string, Value | undefined>;

function claimProperties({
  effect,
  quantity,
  namesUsed,
  ...claim
}: ClaimInput): Record<string, Value | undefined> {
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
    // In whatever order they are given, they say the same.
    namesUsed: eachStored(namesUsed, storedNameUsed)?.sort(),
  };
}
