import type { Context } from '../context.js';
import type { DecisionReason } from '../ingest/decisions/decision-reason.js';
import { ClaimDecisionKind } from '../knowledge/claims/claim-decision-kind.js';
import { passVerdict } from './pass-verdict.js';

/**
 * Retracts a claim, for good; what it superseded counts again. To retract a retracted claim changes nothing: the first
 * decision stands.
 */
export const retractClaim = (context: Context, id: string, decision: DecisionReason): Promise<void> =>
  passVerdict(context, id, { kind: ClaimDecisionKind.RETRACTED, rank: null, ...decision });
