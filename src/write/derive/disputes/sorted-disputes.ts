import { descendingKey } from '../../../storage/sort-key.js';
import type { ClaimedQuantity } from '../../../rules/figures/claimed-interval.js';
import { disputeGap } from '../../../domain/disputes/dispute-gap.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';
import type { IdentifiedDispute } from './expected-disputes.js';

/** A dispute with what is stored to sort it by. */
interface SortedDispute extends IdentifiedDispute {
  readonly gap: number | null;
  readonly byGap: string;
}

/** What claims say themselves, whatever what they name has been merged into. */
const NUMBERS = `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, [claim.subject, claim.scopePlace, claim.scopeActor, claim.validTime] AS scope,
  CASE WHEN claim.measure IS NOT NULL
  THEN claim {.measure, .unit, .low, .best, .high, .qualifier} END AS quantity
`;

interface ClaimedNumber {
  readonly id: string;
  readonly scope: readonly (string | null)[];
  readonly quantity: ClaimedQuantity | null;
}

/** The disputes, each with how far apart its numbers are. */
export async function withSortKeys(
  transaction: WriteTransaction,
  disputes: readonly IdentifiedDispute[],
): Promise<SortedDispute[]> {
  const numbers = new Map<string, ClaimedNumber>();
  const ids = new Set(disputes.flatMap(({ claims }) => claims.map(({ id }) => id)));
  for (const batch of inBatches([...ids])) {
    const rows = await transaction.run<ClaimedNumber>({ text: NUMBERS, parameters: { ids: batch } });
    for (const row of rows) numbers.set(row.id, row);
  }
  return disputes.map((dispute) => {
    const disputed = dispute.claims.flatMap(({ id, role }) => {
      const number = numbers.get(id);
      return number ? [{ role, scope: JSON.stringify(number.scope), quantity: number.quantity }] : [];
    });
    const gap = disputeGap(dispute.kind, disputed);
    return { ...dispute, gap, byGap: sortKey(dispute, gap) };
  });
}

/** Behind all digits. */
const WITHOUT_GAP = 'without';

/** The widest gap first, what has none last; then by what they are about, by measure and kind. */
const sortKey = ({ home, measure, kind, id }: IdentifiedDispute, gap: number | null): string =>
  `${gap === null ? WITHOUT_GAP : descendingKey(gap)} ${home} ${measure ?? ''} ${kind} ${id}`;
