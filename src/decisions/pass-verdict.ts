import type { Context } from '../context.js';
import { applyVerdict } from '../ingest/decisions/apply-verdict.js';
import { PlannedRecords } from '../ingest/decisions/planned-records.js';
import type { Verdict } from '../ingest/decisions/verdict.js';
import { readRecords } from '../ingest/records/read-records.js';
import type { KnowledgeRecord } from '../ingest/records/record.js';
import { ClaimDecisionKind } from '../knowledge/claims/claim-decision-kind.js';
import { checkWords } from './check-words.js';
import { decideOnClaim } from './decide-on-claim.js';

/** Decides that a claim no longer stands or how it ranks. What holds already changes nothing. */
export async function passVerdict(context: Context, id: string, verdict: Verdict): Promise<void> {
  checkWords(verdict.reason, 'reason');
  await decideOnClaim(context, id, async ({ claim, instant, transaction }) => {
    if (holds(verdict, claim)) return [];
    const superseded = claim.properties['supersedes'] as readonly string[];
    const stored = await readRecords(transaction, 'claim', superseded);
    const records = new PlannedRecords([], new Map([...stored, [id, claim]]));
    applyVerdict(records, id, verdict, { id: `decision:${instant.toISOString()}`, instant });
    return records.steps;
  });
}

const holds = ({ kind, rank }: Verdict, { history }: KnowledgeRecord): boolean =>
  kind === ClaimDecisionKind.RETRACTED ? history.retracted.length > 0 : history.ranks.at(-1)?.rank === rank;
