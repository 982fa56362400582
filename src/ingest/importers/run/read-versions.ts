import type { WriteTransaction } from '../../../neo4j/database.js';
import { readRecords } from '../../records/read-records.js';

/** The versions of those records that are stored, by id; null of one that was stored without. */
export async function readVersions(
  transaction: WriteTransaction,
  records: readonly string[],
): Promise<Map<string, string | null>> {
  const stored = await readRecords(transaction, 'document', records);
  return new Map([...stored].map(([id, { properties }]) => [id, properties['version'] as string | null]));
}
