import type { Kind } from '../graph/ids.js';
import type { Database, WriteTransaction } from '../neo4j/database.js';
import { apply } from './apply.js';
import type { Change } from './change.js';
import { groupBy } from './group-by.js';
import type { IngestReport } from './ingest-report.js';
import { lockLedger } from './ledger.js';
import { isUnchanged, plan } from './plan.js';
import { propertiesAfter } from './records/given-properties.js';
import { readRecords } from './records/read-records.js';
import type { KnowledgeRecord } from './records/record.js';
import { checkChanges } from './validation/against-graph/check-changes.js';
import { checkCycles } from './validation/against-graph/check-cycles.js';
import { checkReferences } from './validation/against-graph/check-references.js';
import { checkSupersession } from './validation/against-graph/check-supersession.js';
import type { Draft } from './validation/draft.js';
import { Problems } from './validation/problems.js';
import { type Drafts, readDrafts } from './validation/read-drafts.js';

/**
 * The one way in: validates a dossier and writes it in one transaction, whole or not at all. The same dossier twice
 * changes nothing the second time.
 *
 * Throws a UserError with everything that is wrong, each with its path in the dossier.
 */
export async function ingest(database: Database, dossier: unknown): Promise<IngestReport> {
  const drafts = readDrafts(dossier);
  if (drafts.problems.isFull) drafts.problems.throwIfAny();
  return database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const changes = await compare(drafts.drafts, transaction);
    const superseded = await readSuperseded(changes, transaction);
    await check(drafts, changes, superseded, transaction);
    const steps = plan(changes, superseded, instant);
    if (steps.length > 0) await apply(transaction, steps, instant);
    return reportOn(changes);
  });
}

/** Puts what is stored beside each draft. */
async function compare(drafts: readonly Draft[], transaction: WriteTransaction): Promise<Change[]> {
  const stored = new Map<string, KnowledgeRecord>();
  for (const [kind, group] of groupBy(drafts, (draft): Kind => draft.kind)) {
    const found = await readRecords(
      transaction,
      kind,
      group.map(({ input }) => input.id),
    );
    for (const [id, record] of found) stored.set(id, record);
  }
  return drafts.map((draft) => {
    const record = stored.get(draft.input.id) ?? null;
    return { draft, stored: record, properties: propertiesAfter(draft, record?.properties ?? null) };
  });
}

/** The stored claims that a claim of the dossier says it supersedes. */
function readSuperseded(
  changes: readonly Change[],
  transaction: WriteTransaction,
): Promise<Map<string, KnowledgeRecord>> {
  const ids = changes.flatMap(({ properties }) => (properties['supersedes'] ?? []) as readonly string[]);
  return readRecords(transaction, 'claim', [...new Set(ids)]);
}

async function check(
  { ids, references, problems: before }: Drafts,
  changes: readonly Change[],
  superseded: ReadonlyMap<string, KnowledgeRecord>,
  transaction: WriteTransaction,
): Promise<void> {
  // The work may be run again, and must then not report anything twice.
  const problems = new Problems(before);
  await checkReferences(references, ids, transaction, problems);
  await checkCycles(changes, transaction, problems);
  checkChanges(changes, problems);
  await checkSupersession(changes, superseded, transaction, problems);
  problems.throwIfAny();
}

function reportOn(changes: readonly Change[]): IngestReport {
  const created = changes.filter(({ stored }) => !stored).length;
  const unchanged = changes.filter(isUnchanged).length;
  return { created, updated: changes.length - created - unchanged, unchanged };
}
