import type { Database } from '../neo4j/database.js';
import type { Progress } from '../neo4j/embedded/progress.js';
import { migrate } from '../neo4j/migrations/migrate.js';
import { writeStoredDraft } from '../reading/drafts/stored-draft.js';
import { dateAnew } from '../write/derive/stated/date-anew.js';
import { Identities } from '../write/projection/identities.js';
import { mergedPeriods } from '../write/projection/merged-periods.js';
import type { KnowledgeRecord } from '../write/records/record.js';
import { type Batch, batchesOf, type CheckedBackup, checkBackup } from './backup-file.js';
import { labelAllFigures, restoreEdges, restoreNodes } from './restored-records.js';
import { Restoring } from './restoring.js';
import { writeDisputes } from './stored-disputes.js';

/**
 * Restores a backup into an empty graph. The file is read once to check it, before anything is written, and then twice:
 * for nodes, and for what lies between them. Edges, anchors, labels and dates of statements are worked out from the
 * records, with the instants of these. If it is broken off, the graph says so, and the next restore begins anew.
 *
 * Throws INVALID_FILE, GRAPH_NOT_EMPTY, or RESTORING if another restore has begun.
 */
export async function restore(
  database: Database,
  path: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<CheckedBackup> {
  progress.step(`Checking ${path}`);
  const backup = await checkBackup(path);
  signal.throwIfAborted();
  await migrate(database);
  const restoring = await Restoring.begin(database, signal);

  const merged = mergedPeriods(backup.merges);
  const identities = new Identities(merged);
  const total = Object.values(backup.counts).reduce((sum, count) => sum + count, 0);
  const withMerges = (records: readonly KnowledgeRecord[]): KnowledgeRecord[] =>
    records.map((record) => ({ ...record, merged: merged.get(record.id) ?? [] }));
  const throughFile = async (write: (batch: Batch) => Promise<void>): Promise<void> => {
    let done = 0;
    for await (const batch of batchesOf(path)) {
      await write(batch);
      done += batch.records.length + batch.disputes.length + batch.drafts.length;
      progress.detail(`${done} of ${total}`);
    }
  };

  progress.step('Writing records');
  await throughFile(({ records }) =>
    restoring.write((transaction) => restoreNodes(transaction, withMerges(records))),
  );
  progress.step('Writing relationships, disputes and drafts');
  await throughFile(({ records, disputes, drafts }) =>
    restoring.write(async (transaction) => {
      await restoreEdges(transaction, withMerges(records), identities);
      await writeDisputes(transaction, disputes);
      for (const draft of drafts) await writeStoredDraft(transaction, draft);
    }),
  );
  progress.step('Dating claims by when they were stated');
  await labelAllFigures(database);
  await dateAnew(database);
  signal.throwIfAborted();
  await restoring.finish(backup.header.instant);
  return backup;
}
