import type { ClaimDecisionInput } from '../../domain/claims/decision-input.js';
import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import { ClaimRank } from '../../domain/claims/rank.js';
import type { Problems } from './problems.js';

/** Checks that a decision has a rank if and only if it is RANKED. */
export function checkDecision({ kind, rank }: ClaimDecisionInput, path: string, problems: Problems): void {
  if (kind === ClaimDecisionKind.RANKED && rank == null) {
    problems.add(`${path}.rank`, {
      code: 'INVALID_ARGUMENT',
      message: 'A decision RANKED needs a rank.',
      hint: `Expected one of ${Object.values(ClaimRank).join(', ')}.`,
    });
  }
  if (kind === ClaimDecisionKind.RETRACTED && rank != null) {
    problems.add(`${path}.rank`, {
      code: 'INVALID_ARGUMENT',
      message: 'A decision RETRACTED has no rank.',
      hint: 'Leave rank out, or choose the kind RANKED.',
    });
  }
}
