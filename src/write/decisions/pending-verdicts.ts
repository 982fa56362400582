import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { Verdict } from './verdict.js';

/** A verdict as a dossier gives it: of whoever sends it, where it does not say whose it is. */
export type GivenVerdict = Omit<Verdict, 'decidedBy'> & { readonly decidedBy: string | null };

/**
 * Those verdicts on one claim that have not been recorded yet: from the first on that does not follow, in the same words,
 * on the ones before it among those recorded. So a dossier given again changes nothing, whatever has been decided since. A
 * retraction is for good: any that was recorded will do.
 */
export function pendingVerdicts<Given extends GivenVerdict>(
  given: readonly Given[],
  recorded: readonly Verdict[],
): readonly Given[] {
  const rest = given.slice(countRecorded(given, recorded));
  const retraction = recorded.some(isRetraction) ? undefined : rest.find(isRetraction);
  return rest.filter((verdict) => !isRetraction(verdict) || verdict === retraction);
}

/** How many of the verdicts, from the first on, were recorded. */
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
