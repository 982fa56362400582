import type { Identities } from '../projection/identities.js';
import type { Fault } from '../../errors/user-error.js';

/** What is wrong with holding two entities apart that are one by a merge; null where they are two. */
export function alreadyMergedFault(
  [one, other]: readonly [string, string],
  identities: Identities,
): Fault | null {
  const root = identities.now(one);
  if (root !== identities.now(other)) return null;
  return {
    code: 'ALREADY_MERGED',
    message: `“${one}” and “${other}” are one: both stand for “${root}”.`,
    hint: 'Undo the merge first, with undoMerge.',
  };
}
