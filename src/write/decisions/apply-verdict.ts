import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { KnowledgeRecord } from '../records/record.js';
import { newRecord } from '../records/record.js';
import type { PlannedRecords } from './planned-records.js';
import type { Verdict } from './verdict.js';

/** The instant of a decision, and its id. */
interface Entry {
  readonly id: string;
  readonly instant: Date;
}

/**
 * Applies a decision on a claim to the planned records, including the claims that it supersedes: records the decision
 * and its effects.
 */
export function applyVerdict(
  records: PlannedRecords,
  id: string,
  verdict: Verdict,
  { id: own, instant }: Entry,
): void {
  const claim = records.get(id);
  if (!claim) return;
  const { kind, rank, reason, decidedBy } = verdict;
  records.set(newRecord('decision', own, { claim: id, kind, newRank: rank, reason, decidedBy }, instant));
  if (kind === ClaimDecisionKind.RETRACTED) {
    records.set(withHistory(claim, { retracted: [{ from: instant, until: null }] }));
    releaseSuperseded(records, claim, instant);
  } else if (rank !== null) {
    records.set(withHistory(claim, { ranks: [...claim.history.ranks, { rank, from: instant }] }));
  }
}

/** A retracted claim no longer supersedes. */
function releaseSuperseded(records: PlannedRecords, claim: KnowledgeRecord, instant: Date): void {
  for (const id of claim.properties['supersedes'] as readonly string[]) {
    const before = records.get(id);
    if (!before) continue;
    const superseded = [...before.history.superseded];
    const ours = superseded.findIndex(
      ({ from, until }) => until === null && from.getTime() === claim.recordedAt.getTime(),
    );
    superseded.splice(ours, 1, { from: claim.recordedAt, until: instant });
    records.set(withHistory(before, { superseded }));
  }
}

const withHistory = (
  record: KnowledgeRecord,
  history: Partial<KnowledgeRecord['history']>,
): KnowledgeRecord => ({ ...record, history: { ...record.history, ...history } });
