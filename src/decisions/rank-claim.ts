import type { Context } from '../context.js';
import type { Ground } from '../ingest/decisions/ground.js';
import { ClaimDecisionKind } from '../knowledge/claims/claim-decision-kind.js';
import type { ClaimRank } from '../knowledge/claims/claim-rank.js';
import { passVerdict } from './pass-verdict.js';

/** Gives a claim a rank. The rank that it has already changes nothing. */
export const rankClaim = (context: Context, id: string, rank: ClaimRank, ground: Ground): Promise<void> =>
  passVerdict(context, id, { kind: ClaimDecisionKind.RANKED, rank, ...ground });
