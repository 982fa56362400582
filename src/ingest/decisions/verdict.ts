import type { ClaimDecisionKind } from '../../knowledge/claims/claim-decision-kind.js';
import type { ClaimRank } from '../../knowledge/claims/claim-rank.js';
import type { DecisionReason } from './decision-reason.js';

/** A decision on a claim, with who made it, and why. */
export interface Verdict extends DecisionReason {
  readonly kind: ClaimDecisionKind;
  /** Null for a retraction. */
  readonly rank: ClaimRank | null;
}
