import type { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { ClaimRank } from '../../domain/claims/rank.js';
import type { DecisionReason } from './decision-reason.js';

/** A decision on a claim, who made it, and why. */
export interface Verdict extends DecisionReason {
  readonly kind: ClaimDecisionKind;
  /** Null for a retraction. */
  readonly rank: ClaimRank | null;
}
