import { isEntityKind, type RecordKind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { wronglyDatedClaims } from '../derive/stated/date-claims.js';
import { wronglyDatedDecisions } from '../derive/stated/date-decisions.js';
import { wronglyDatedThings } from '../derive/stated/date-things.js';
import { changedStatedDisputes } from '../derive/stated/store-disputes.js';
import type { Difference } from './difference.js';

/** Where the dates of records by what was stated are not those that follow from the records, and from the dates of others. */
export async function differingDates(
  transaction: WriteTransaction,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Difference[]> {
  const wrong: readonly Difference[] =
    kind === 'claim'
      ? (await wronglyDatedClaims(transaction, ids)).map(differenceOf)
      : isEntityKind(kind)
        ? (await wronglyDatedThings(transaction, ids)).map(differenceOf)
        : [];
  const decisions = kind === 'claim' ? [] : await wronglyDatedDecisions(transaction, ids);
  const disputes = isEntityKind(kind) ? await changedStatedDisputes(transaction, ids) : [];
  return [
    ...wrong,
    ...decisions.map((id) => ({
      what: `${id}: since when it was stated`,
      expected: 'as long as what it is about',
      stored: 'another date',
    })),
    ...disputes.map(({ id, expected, isStored }) => ({
      what: `${id}: as it was stated`,
      expected: expected && JSON.stringify(expected),
      stored: isStored ? 'other periods' : null,
    })),
  ];
}

const differenceOf = ({
  id,
  expected,
  stored,
}: {
  id: string;
  expected: unknown;
  stored: unknown;
}): Difference => ({
  what: `${id}: since when it was stated`,
  expected: JSON.stringify(expected),
  stored: JSON.stringify(stored),
});
