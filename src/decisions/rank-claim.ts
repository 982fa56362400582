import type { Context } from '../context.js';
import type { DecisionReason } from '../ingest/decisions/decision-reason.js';
import { ClaimDecisionKind } from '../knowledge/claims/claim-decision-kind.js';
import type { ClaimRank } from '../knowledge/claims/claim-rank.js';
import { passVerdict } from './pass-verdict.js';

/** Gives a claim a rank. The rank that it has already changes nothing. */
export const rankClaim = (
  context: Context,
  id: string,
  rank: ClaimRank,
  decision: DecisionReason,
): Promise<void> => passVerdict(context, id, { kind: ClaimDecisionKind.RANKED, rank, ...decision });
