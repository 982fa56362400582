import { reason as reasonRule } from '../../domain/constraints/text-rules.js';
import { type Problem, UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import type { IngestReport } from '../../write/ingest-report.js';
import { writeCompared } from '../../write/ingest.js';
import { lockLedger } from '../../write/ledger.js';
import type { Sender } from '../../write/sender.js';
import { checkArgument } from './check-argument.js';
import { DraftState } from './draft-state.js';
import { rehearse } from './rehearsed-draft.js';
import type { ArgumentPath } from './save-draft.js';
import { checkOpen, storedDraft, writeStoredDraft } from './stored-draft.js';

/** What is decided of a draft. */
export interface DraftDecision {
  readonly id: string;
  readonly reason: string | null;
  readonly revision: number | null;
}

/**
 * Ingests a draft, without what was dropped, whole or not at all, and closes it in the same transaction. What others have
 * written of its records since it was reviewed must have been seen first.
 */
export function acceptDraft(
  database: Database,
  { id, reason, revision }: DraftDecision,
  { writer, decider }: Sender,
  path: ArgumentPath,
  signal?: AbortSignal,
): Promise<IngestReport> {
  if (reason !== null) checkArgument(reason, reasonRule, path('reason'));
  return database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const draft = await storedDraft(transaction, id, path('id'));
    checkOpen(draft, revision, path);
    const { remaining, drafts, comparison, problems, changedMeanwhile } = await rehearse(
      transaction,
      draft,
      decider,
    );
    const [first, ...others] = problems as readonly [Problem?, ...Problem[]];
    if (first) throw UserError.all('INVALID_DOSSIER', [first, ...others]);
    if (changedMeanwhile.length > 0)
      throw UserError.of({
        code: 'DRAFT_CHANGED',
        path: path('id'),
        message: `Others have written of it since ${draft.reviewedBy} reviewed it: ${changedMeanwhile.slice(0, 10).join(', ')}${changedMeanwhile.length > 10 ? ' and more' : ''}.`,
        hint: 'Look at changedMeanwhile and the changes of its items, then review it again, with nothing to keep or drop if it is right.',
      });
    if (remaining.keys.length === 0)
      throw UserError.of({
        code: 'INVALID_ARGUMENT',
        path: path('id'),
        message: 'There is nothing in this draft that was not dropped.',
        hint: 'Reject it, with the reason.',
      });
    const { report } = await writeCompared(transaction, drafts, comparison, { instant, writer });
    await writeStoredDraft(transaction, {
      ...draft,
      state: DraftState.ACCEPTED,
      decidedBy: writer,
      decidedAt: instant,
      reason,
    });
    return report;
  }, signal);
}

/** Closes a draft without ingesting it. */
export function rejectDraft(
  database: Database,
  { id, reason, revision }: DraftDecision,
  { writer }: Sender,
  path: ArgumentPath,
  signal?: AbortSignal,
): Promise<void> {
  checkArgument(reason ?? '', reasonRule, path('reason'));
  return database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const draft = await storedDraft(transaction, id, path('id'));
    checkOpen(draft, revision, path);
    await writeStoredDraft(transaction, {
      ...draft,
      state: DraftState.REJECTED,
      decidedBy: writer,
      decidedAt: instant,
      reason,
    });
  }, signal);
}
