import type { Database } from '../../../src/neo4j/database.js';
import type { KnownIds } from './random-query.js';

const LABELS = { actor: 'Actor', place: 'Place', event: 'Event', document: 'Document', claim: 'Claim' };

/** All known ids. */
export async function knownIds(database: Database): Promise<KnownIds> {
  const lists = Object.entries(LABELS).map(async ([kind, label]) => {
    const rows = await database.read({ text: `MATCH (node:${label}) RETURN node.id`, parameters: {} });
    return [kind, rows.map(([id]) => id as string).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(lists)) as unknown as KnownIds;
}
