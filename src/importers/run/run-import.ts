import { UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import type { Importer } from '../importer.js';
import type { ImportSummary } from './import-summary.js';
import { BatchImporter, type BatchImporterSettings } from './batch-importer.js';
import { checkRelease } from './check-release.js';
import { withdrawMissing } from './withdraw.js';
import { Rejects } from './rejects.js';
import { type Bytes, openBytes } from '../table/open-bytes.js';
import type { Decoding } from '../table/decoding.js';
import { readTable, type Table, type TableForm } from '../table/read-table.js';

/** How a file is imported. */
export interface ImportSettings extends TableForm, BatchImporterSettings {
  /** File for rejected rows. */
  readonly rejects: string;
}

/** Progress of a run. */
export interface ImportPosition {
  /** Bytes of the file read so far, and in total; null if unknown. */
  readonly read: number;
  readonly size: number | null;
  /** Rows accounted for. */
  readonly rows: number;
}

/** Result of a run. */
export interface ImportResult {
  /** How the text of the file was decoded. */
  readonly decoding: Decoding;
  readonly summary: ImportSummary;
  /** File of the rejected rows; null if there are none. */
  readonly rejects: string | null;
  /** Ids of withdrawn records; null if none were to be withdrawn, or could be. */
  readonly withdrawn: readonly string[] | null;
  /** The fault that ended it before the end of the file; null if there was none. */
  readonly failure: unknown;
}

/**
 * Imports a file: its rows, batch by batch, as one dossier each. A row that cannot be imported is rejected, and the
 * others are imported. An aborted signal ends the run after the current batch.
 *
 * Throws if nothing could be started. A later failure is returned, together with what had been done.
 */
export async function runImport(
  database: Database,
  importer: Importer,
  path: string,
  settings: ImportSettings,
  signal: AbortSignal,
  progress: (position: ImportPosition) => void,
): Promise<ImportResult> {
  const bytes = await openBytes(path, signal);
  try {
    return await importTable(database, importer, path, bytes, settings, signal, progress);
  } finally {
    bytes.close();
  }
}

async function importTable(
  database: Database,
  importer: Importer,
  path: string,
  bytes: Bytes,
  settings: ImportSettings,
  signal: AbortSignal,
  progress: (position: ImportPosition) => void,
): Promise<ImportResult> {
  const begin = (columns: readonly string[]) => importer.begin(columns, { release: settings.release });
  const table = await readTable(bytes.chunks, path, settings, (columns) => isAccepted(() => begin(columns)));
  const read = begin(table.columns);
  if (!settings.older) await checkRelease(database, importer.records, settings.release);
  const rejects = await Rejects.at(settings.rejects);
  const batchImporter = new BatchImporter(database, path, read, rejects, settings);
  const failure = await importRows(table, batchImporter, signal, () => {
    progress({ read: bytes.read, size: bytes.size, rows: batchImporter.summary.total });
  }).catch((fault: unknown) => fault);
  await rejects.close();
  const isWhole = settings.complete && failure === null && batchImporter.summary.rows.rejected === 0;
  const withdrawn = isWhole
    ? await withdrawMissing(database, { ...settings, records: importer.records, kept: batchImporter.records })
    : null;
  return {
    withdrawn,
    decoding: table.decoding,
    summary: batchImporter.summary,
    rejects: rejects.isEmpty ? null : rejects.path,
    failure,
  };
}

/** Whether a call does not throw. */
function isAccepted(begin: () => unknown): boolean {
  try {
    begin();
    return true;
  } catch (failure) {
    if (failure instanceof UserError) return false;
    throw failure;
  }
}

/** Imports a table to its end, and then returns null. */
async function importRows(
  { rows }: Table,
  batchImporter: BatchImporter,
  signal: AbortSignal,
  afterBatch: () => void,
): Promise<null> {
  // While the database works on one batch, the rows of the next are read and assembled.
  let running = Promise.resolve();
  const writeBatch = async () => {
    await batchImporter.prepareBatch();
    await running;
    signal.throwIfAborted();
    running = batchImporter.writeBatch().then(afterBatch);
    running.catch(() => undefined); // It is awaited before anything else is done.
  };
  try {
    for await (const row of rows) {
      batchImporter.addRow(row);
      if (batchImporter.isBatchFull) await writeBatch();
    }
    while (!batchImporter.isBatchEmpty) await writeBatch();
  } finally {
    await running;
  }
  return null;
}
