import type { Context } from '../../context.js';
import { checkOneKind } from '../../write/mutations/check-one-kind.js';
import { decide } from '../../write/mutations/decide.js';

/** Two entities that somebody holds for two. */
interface RefusedPair {
  readonly one: string;
  readonly other: string;
}

/**
 * Decides that two entities are not one, and gives the id of the decision. Where that has been decided already and still
 * holds, it is that decision. Throws ALREADY_MERGED where they are one by a merge that holds.
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
