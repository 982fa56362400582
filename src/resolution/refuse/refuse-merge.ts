import type { Context } from '../../context.js';
import { checkOneKind } from '../../write/mutations/check-one-kind.js';
import { decide } from '../../write/mutations/decide.js';

/** Two entities that are told apart. */
interface RefusedPair {
  readonly one: string;
  readonly other: string;
}

/**
 * Records that two entities are different, and returns the id of the decision; if one to that effect is in effect, its id.
 * Throws ALREADY_MERGED if they have been merged.
 */
export async function refuseMerge(
  context: Context,
  { one, other }: RefusedPair,
  reason: string,
): Promise<string> {
  context.identity.requireWriter();
  checkOneKind([
    ['one', one],
    ['other', other],
  ]);
  const ids = await decide(context, { refusals: [{ one, other, reason }] });
  return ids.get('refusals[0]') as string;
}
