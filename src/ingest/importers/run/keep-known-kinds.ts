import type { WriteTransaction } from '../../../neo4j/database.js';
import { readRecords } from '../../records/read-records.js';
import type { Draft } from '../../validation/draft.js';
import type { PreparedBatch } from './prepare-batch.js';

/** If rows only guess the kind of an actor, the graph's kind counts. */
export async function keepKnownKinds(
  transaction: WriteTransaction,
  prepared: PreparedBatch,
): Promise<PreparedBatch> {
  const { assembly, drafts } = prepared;
  const guessed = [...assembly.shared].flatMap(([id, { isKindGuessed }]) => (isKindGuessed ? [id] : []));
  if (guessed.length === 0) return prepared;
  const stored = await readRecords(transaction, 'actor', guessed);
  const known = drafts.drafts.map((draft): Draft => {
    const kind = stored.get(draft.input.id)?.properties['kind'];
    return draft.kind === 'actor' && kind !== undefined
      ? { ...draft, input: Object.assign({}, draft.input, { kind }) }
      : draft;
  });
  return { ...prepared, drafts: { ...drafts, drafts: known } };
}
