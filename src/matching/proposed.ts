import { LRUCache } from 'lru-cache';
import type { Reading } from '../graph/asked.js';
import type { Database } from '../neo4j/database.js';
import { type Candidate, inOrder } from './candidate.js';
import { weighedAgainstRivals } from './events/rivals.js';
import { findCandidates, type Sought } from './find-candidates.js';
import { pairKey, refusedPairs } from './refused-pairs.js';

const LISTS_KEPT = 6;

const LAST_WRITE = `MATCH (ledger:Ledger {id: 'ledger'}) RETURN ledger.recordedAt.epochMillis`;

/** Lists by what was sought and as of when; each database has its own. They follow from what was last written. */
const lists = new WeakMap<Database, LRUCache<string, readonly Candidate[]>>();

/**
 * The pairs that may be one and that nobody has refused, the best first, then by their ids. Worked out when they are asked
 * for, and kept until something is written.
 */
export async function proposed(sought: Sought, reading: Reading): Promise<readonly Candidate[]> {
  const { at, context } = reading;
  const [[written] = []] = await context.database.read({ text: LAST_WRITE, parameters: {} }, context.signal);
  const kept = lists.get(context.database) ?? new LRUCache({ max: LISTS_KEPT });
  lists.set(context.database, kept);
  const key = `${sought} ${String(written)} ${at?.toISOString() ?? 'now'}`;
  const known = kept.get(key);
  if (known) return known;
  const refused = await refusedPairs(reading);
  const candidates = await findCandidates(sought, reading);
  const open = candidates.filter(({ one, other }) => !refused.has(pairKey(one, other)));
  const list = inOrder(sought === 'events' ? weighedAgainstRivals(open) : open);
  kept.set(key, list);
  return list;
}
