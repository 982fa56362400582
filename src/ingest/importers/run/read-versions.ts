import type { WriteTransaction } from '../../../neo4j/database.js';
import { readRecords } from '../../records/read-records.js';

/** The versions of stored records, by id; null for one without a version. */
export async function readVersions(
  transaction: WriteTransaction,
  records: readonly string[],
): Promise<Map<string, string | null>> {
  const stored = await readRecords(transaction, 'document', records);
  return new Map([...stored].map(([id, { properties }]) => [id, properties['version'] as string | null]));
}
