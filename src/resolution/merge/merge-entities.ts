import type { Context } from '../../context.js';
import { checkOneKind } from '../../write/mutations/check-one-kind.js';
import { decide } from '../../write/mutations/decide.js';

/** Which entities are the same, and which of them represents all. */
interface Entities {
  readonly keep: string;
  readonly merge: string[];
}

/**
 * Records that several entities are the same, and returns the id of the decision; if the same merge is in effect, its id.
 * Throws all reasons why they may not be merged.
 */
export async function mergeEntities(
  context: Context,
  { keep, merge }: Entities,
  reason: string,
): Promise<string> {
  context.identity.requireWriter();
  checkOneKind([['keep', keep], ...merge.map((id, index) => [`merge[${index}]`, id] as const)]);
  const ids = await decide(context, { merges: [{ keep, merge, reason }] });
  return ids.get('merges[0]') as string;
}
