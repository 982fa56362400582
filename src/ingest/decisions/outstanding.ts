import { ClaimDecisionKind } from '../../knowledge/claims/claim-decision-kind.js';
import type { Verdict } from './verdict.js';

/** A verdict as a dossier gives it: of whoever sends it, where it does not say whose it is. */
export type GivenVerdict = Omit<Verdict, 'decidedBy'> & { readonly decidedBy: string | null };

/**
 * Those verdicts on one claim that have not been taken yet: from the first on that does not follow, in the same words,
 * on the ones before it among those taken. So a dossier given again changes nothing, whatever has been decided since. A
 * retraction is for good: any that was taken will do.
 */
export function outstanding<Given extends GivenVerdict>(
  given: readonly Given[],
  taken: readonly Verdict[],
): readonly Given[] {
  const rest = given.slice(takenOf(given, taken));
  const retraction = taken.some(isRetraction) ? undefined : rest.find(isRetraction);
  return rest.filter((verdict) => !isRetraction(verdict) || verdict === retraction);
}

/** How many of the verdicts, from the first on, were taken. */
function takenOf(given: readonly GivenVerdict[], taken: readonly Verdict[]): number {
  let position = 0;
  for (const [index, verdict] of given.entries()) {
    if (isRetraction(verdict) && taken.some(isRetraction)) continue;
    const match = taken.findIndex((one, at) => at >= position && isSame(one, verdict));
    if (match < 0) return index;
    position = match + 1;
  }
  return given.length;
}

const isRetraction = ({ kind }: GivenVerdict): boolean => kind === ClaimDecisionKind.RETRACTED;

const isSame = (taken: Verdict, { kind, rank, reason, decidedBy }: GivenVerdict): boolean =>
  taken.kind === kind &&
  taken.rank === rank &&
  taken.reason === reason &&
  (decidedBy === null || taken.decidedBy === decidedBy);
