import { LRUCache } from 'lru-cache';
import type { ReadContext } from '../../query/read/field-request.js';
import { type AsOf, asOfText } from '../../time/as-of.js';
import type { Database } from '../../neo4j/database.js';
import { type Candidate, byScore } from './candidate.js';
import { findCandidates, type CandidateSearch } from './find-candidates.js';
import { pairKey } from './pair-key.js';
import { refusedPairs } from '../refuse/refused-pairs.js';
import { unlessAborted } from '../../neo4j/unless-aborted.js';

type List = Promise<readonly Candidate[]>;

const MAX_CACHED_LISTS = 6;

const LAST_WRITE = `MATCH (ledger:Ledger {id: 'ledger'}) RETURN ledger.recordedAt.epochMillis`;

/** Lists by what was sought and as of when; all views of a database share its own. They follow from what was last written. */
const lists = new WeakMap<Database, LRUCache<string, List>>();

/**
 * The pairs that may be one and that nobody has refused, the best first, then by their ids. Worked out when they are asked
 * for, once for all who ask meanwhile, and kept until something is written. Whoever does not wait for the end, because
 * their time is up, finds it done when they ask again.
 */
export async function proposedCandidates(
  search: CandidateSearch,
  { context, at }: ReadContext,
): Promise<readonly Candidate[]> {
  const { database, signal } = context;
  const [[written] = []] = await database.read({ text: LAST_WRITE, parameters: {} }, signal);
  const kept = lists.get(database.origin) ?? new LRUCache<string, List>({ max: MAX_CACHED_LISTS });
  lists.set(database.origin, kept);
  const key = `${search} ${String(written)} ${at ? asOfText(at) : 'now'}`;
  const list = kept.get(key) ?? computeCandidates(search, database, at);
  kept.set(key, list);
  list.catch(() => kept.delete(key));
  return unlessAborted(list, signal);
}

async function computeCandidates(search: CandidateSearch, database: Database, at: AsOf | null): List {
  const readContext = { context: { database, signal: new AbortController().signal }, at };
  const refused = await refusedPairs(readContext);
  const isRefused = (one: string, other: string) => refused.has(pairKey(one, other));
  const candidates = await findCandidates(search, isRefused, readContext);
  return byScore(candidates.filter(({ one, other }) => !isRefused(one, other)));
}
