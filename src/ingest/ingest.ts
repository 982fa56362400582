import type { Database } from '../neo4j/database.js';
import { apply } from './apply.js';
import { compare } from './compare.js';
import { applyMerges } from './decisions/apply-merges.js';
import { applyRefusals } from './decisions/apply-refusals.js';
import type { IngestReport } from './ingest-report.js';
import { lockLedger } from './ledger.js';
import { plan } from './plan.js';
import { createIngestReport } from './create-ingest-report.js';
import { type Sender, senderNamed, SYSTEM } from './sender.js';
import { readDrafts } from './validation/read-drafts.js';

/**
 * The one way in: validates a dossier and writes it in one transaction, whole or not at all. The same dossier twice
 * changes nothing the second time. Decisions in it that do not say whose they are, are the sender's.
 *
 * Throws a UserError with everything that is wrong, each with its path in the dossier.
 */
export async function ingest(
  database: Pick<Database, 'write'>,
  dossier: unknown,
  { writer, decider }: Sender = senderNamed(SYSTEM),
  signal?: AbortSignal,
): Promise<IngestReport> {
  const drafts = readDrafts(dossier);
  if (drafts.problems.isFull) drafts.problems.throwIfAny();
  return database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const comparison = await compare(transaction, drafts, decider);
    comparison.problems.throwIfAny();
    const steps = plan(comparison, instant);
    if (steps.length > 0) await apply(transaction, steps, instant, writer);
    await applyMerges(transaction, comparison.merges, { instant, writer }, comparison.problems);
    await applyRefusals(transaction, comparison.refusals, { instant, writer }, comparison.problems);
    comparison.problems.throwIfAny();
    return createIngestReport(comparison, drafts);
  }, signal);
}
