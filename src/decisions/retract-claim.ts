import type { Context } from '../context.js';
import type { Step } from '../ingest/plan.js';
import { readRecords } from '../ingest/records/read-records.js';
import { ClaimDecisionKind } from '../knowledge/claims/claim-decision-kind.js';
import { checkWords } from './check-words.js';
import { type Case, decideOnClaim } from './decide-on-claim.js';
import { decisionStep } from './decision-step.js';
import type { Ground } from './ground.js';

/**
 * Retracts a claim, for good; what it superseded counts again. To retract a retracted claim changes nothing: the first
 * decision stands.
 */
export async function retractClaim(context: Context, id: string, ground: Ground): Promise<void> {
  checkWords(ground.reason, 'reason');
  await decideOnClaim(context, id, async (found) => {
    const { claim, instant } = found;
    if (claim.history.retracted.length > 0) return [];
    const decision = { claim: id, kind: ClaimDecisionKind.RETRACTED, newRank: null, ...ground };
    const history = { ...claim.history, retracted: [{ from: instant, until: null }] };
    return [
      decisionStep('decision', decision, instant),
      { before: claim, after: { ...claim, history } },
      ...(await releaseSuperseded(found)),
    ];
  });
}

/** A claim that is retracted no longer supersedes. */
async function releaseSuperseded({ claim, instant, transaction }: Case): Promise<Step[]> {
  const ids = claim.properties['supersedes'] as readonly string[];
  const superseded = await readRecords(transaction, 'claim', ids);
  return [...superseded.values()].map((before) => {
    const periods = [...before.history.superseded];
    const ours = periods.findIndex(
      ({ from, until }) => until === null && from.getTime() === claim.recordedAt.getTime(),
    );
    periods.splice(ours, 1, { from: claim.recordedAt, until: instant });
    return { before, after: { ...before, history: { ...before.history, superseded: periods } } };
  });
}
