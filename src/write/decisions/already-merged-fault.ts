import type { Identities } from '../projection/identities.js';
import type { Fault } from '../../errors/user-error.js';

/** The fault of telling two entities apart that have been merged; null if they have not. */
export function alreadyMergedFault(
  [one, other]: readonly [string, string],
  identities: Identities,
): Fault | null {
  const root = identities.now(one);
  if (root !== identities.now(other)) return null;
  return {
    code: 'ALREADY_MERGED',
    message: `“${one}” and “${other}” are merged: both stand for “${root}”.`,
    hint: 'Undo the merge first, with undoMerge.',
  };
}
