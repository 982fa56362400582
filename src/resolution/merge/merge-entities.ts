import type { Context } from '../../context.js';
import { checkOneKind } from '../../write/mutations/check-one-kind.js';
import { decide } from '../../write/mutations/decide.js';

/** Which entities turned out to be one, and which of them stands for all. */
interface Entities {
  readonly keep: string;
  readonly merge: string[];
}

/**
 * Decides that several entities are one, and gives the id of the decision. Where just that has been decided already and
 * still holds, it is that decision. Throws everything that speaks against it.
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
