import type { ClaimDecisionKind } from '../../knowledge/claims/claim-decision-kind.js';
import type { ClaimRank } from '../../knowledge/claims/claim-rank.js';
import type { DecisionReason } from './decision-reason.js';

/** What is decided of a claim, by whom, and why. */
export interface Verdict extends DecisionReason {
  readonly kind: ClaimDecisionKind;
  /** Null of a retraction. */
  readonly rank: ClaimRank | null;
}
