import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import { readMergeTargets } from '../../query/run/read-merge-targets.js';
import { pairKey } from '../find/pair-key.js';

const query = new QueryFile('refused-pairs', {});

/**
 * Pairs that have been told apart, as of a moment. A merged entity counts as the one that represents it, so a refusal
 * applies to everything that has been merged with either.
 */
export async function refusedPairs(readContext: ReadContext): Promise<ReadonlySet<string>> {
  const pairs = ((await query.read({}, readContext)) as [[string, string]][]).map(([pair]) => pair);
  const others = await readMergeTargets([...new Set(pairs.flat())], readContext);
  const now = (id: string) => others.get(id) ?? id;
  return new Set(pairs.map(([one, other]) => pairKey(now(one), now(other))));
}
