import type { Context } from '../context.js';
import { ClaimDecisionKind } from '../knowledge/claims/claim-decision-kind.js';
import type { ClaimRank } from '../knowledge/claims/claim-rank.js';
import { checkWords } from './check-words.js';
import { decideOnClaim } from './decide-on-claim.js';
import { decisionStep } from './decision-step.js';
import type { Ground } from './ground.js';

/** Gives a claim a rank. The rank that it has already changes nothing. */
export async function rankClaim(
  context: Context,
  id: string,
  rank: ClaimRank,
  ground: Ground,
): Promise<void> {
  checkWords(ground.reason, 'reason');
  await decideOnClaim(context, id, ({ claim, instant }) => {
    const { ranks } = claim.history;
    if (ranks.at(-1)?.rank === rank) return [];
    const decision = { claim: id, kind: ClaimDecisionKind.RANKED, newRank: rank, ...ground };
    const history = { ...claim.history, ranks: [...ranks, { rank, from: instant }] };
    return [decisionStep('decision', decision, instant), { before: claim, after: { ...claim, history } }];
  });
}
