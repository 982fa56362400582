import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';
import { expectedDisputes } from './expected-disputes.js';
import { beginDisputes, endDisputes, openDisputes } from './stored-disputes.js';

/** Makes the stored disputes at these homes those that follow from the claims as they now stand. */
export async function projectDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
  instant: Date,
): Promise<void> {
  for (const batch of inBatches(homes)) {
    const expected = await expectedDisputes(transaction, batch);
    const open = await openDisputes(transaction, batch);
    const ids = new Set(expected.map(({ id }) => id));
    await endDisputes(
      transaction,
      [...open.keys()].filter((id) => !ids.has(id)),
      instant,
    );
    await beginDisputes(
      transaction,
      expected.filter(({ id }) => !open.has(id)),
      instant,
    );
  }
}
