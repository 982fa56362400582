import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { Verdict } from './verdict.js';

/** A verdict as given in a dossier. Without a name, it is the sender's. */
export type GivenVerdict = Omit<Verdict, 'decidedBy'> & { readonly decidedBy: string | null };

/**
 * The verdicts on one claim that have not been recorded yet: all from the first one that does not follow its predecessors
 * in the record in the same words. So ingesting a dossier again changes nothing, whatever has been decided since. A
 * retraction is final: any recorded one counts as the given one.
 */
export function pendingVerdicts<Given extends GivenVerdict>(
  given: readonly Given[],
  recorded: readonly Verdict[],
): readonly Given[] {
  const rest = given.slice(countRecorded(given, recorded));
  const retraction = recorded.some(isRetraction) ? undefined : rest.find(isRetraction);
  return rest.filter((verdict) => !isRetraction(verdict) || verdict === retraction);
}

/** How many verdicts, counted from the first, have been recorded. */
function countRecorded(given: readonly GivenVerdict[], recorded: readonly Verdict[]): number {
  let position = 0;
  for (const [index, verdict] of given.entries()) {
    if (isRetraction(verdict) && recorded.some(isRetraction)) continue;
    const match = recorded.findIndex((one, at) => at >= position && isSame(one, verdict));
    if (match < 0) return index;
    position = match + 1;
  }
  return given.length;
}

export const isRetraction = ({ kind }: GivenVerdict): boolean => kind === ClaimDecisionKind.RETRACTED;

const isSame = (recorded: Verdict, { kind, rank, reason, decidedBy }: GivenVerdict): boolean =>
  recorded.kind === kind &&
  recorded.rank === rank &&
  recorded.reason === reason &&
  (decidedBy === null || recorded.decidedBy === decidedBy);
