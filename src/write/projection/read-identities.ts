import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';
import { OPEN_END } from '../records/node-of-record.js';
import { Identities } from './identities.js';
import type { MergedPeriod } from './merged-periods.js';

type Milliseconds = number;

const IS_ANYTHING_MERGED = 'MATCH (record:Merged) RETURN record.id AS id LIMIT 1';

const STORED = `
UNWIND $ids AS id
MATCH (record:Merged {id: id})
RETURN id, record.mergedInto AS into,
  [instant IN record.mergedFrom | instant.epochMillis] AS from,
  [instant IN record.mergedUntil | instant.epochMillis] AS until
`;

interface Row {
  readonly id: string;
  readonly into: readonly string[];
  readonly from: readonly Milliseconds[];
  readonly until: readonly Milliseconds[];
}

/** Reads what these ids stand for, and stood for. Most graphs have nothing that was merged, and are not even sent the ids. */
export async function readIdentities(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<Identities> {
  const merged = new Map<string, MergedPeriod[]>();
  const idList = [...ids];
  if (idList.length === 0) return new Identities(merged);
  const [any] = await transaction.run({ text: IS_ANYTHING_MERGED, parameters: {} });
  if (!any) return new Identities(merged);
  for (const batch of inBatches(idList)) {
    const rows = await transaction.run<Row>({ text: STORED, parameters: { ids: batch } });
    for (const { id, into, from, until } of rows) {
      const periods = into.map((other, index) => ({
        into: other,
        from: new Date(from[index] ?? NaN),
        until: until[index] === OPEN_END.getTime() ? null : new Date(until[index] ?? NaN),
      }));
      merged.set(id, periods);
    }
  }
  return new Identities(merged);
}
