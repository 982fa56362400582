import type { Context } from '../../context.js';
import { checkId } from '../../storage/ids.js';
import { checkOneKind } from '../../write/mutations/check-one-kind.js';
import { decide } from '../../write/mutations/decide.js';

/** Two entities that are told apart. */
interface RefusedPair {
  readonly one: string;
  readonly other: string;
  /** Which of two events covers the other; null if they are only different. */
  readonly covering: string | null;
}

/**
 * Records that two entities are different, or that one event covers the other, and returns the id of the decision; if one to that
 * effect is in effect, its id. Throws ALREADY_MERGED if they have been merged, INVALID_ARGUMENT if what would be covered is part of a
 * third event, and CYCLE if the covering event is part of it.
 */
export async function refuseMerge(
  context: Context,
  { one, other, covering }: RefusedPair,
  reason: string,
): Promise<string> {
  context.identity.requireWriter();
  checkOneKind([
    ['one', one],
    ['other', other],
  ]);
  if (covering !== null) checkId(covering, ['event'], 'covering');
  const ids = await decide(context, { refusals: [{ one, other, covering, reason }] });
  return ids.get('refusals[0]') as string;
}
