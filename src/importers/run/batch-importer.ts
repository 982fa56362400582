import { UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import { type Remark, type Row, type RowReading, UnusableRow } from '../importer.js';
import type { MisshapenRow } from '../table/records.js';
import { ImportSummary } from './import-summary.js';
import { BatchPipeline } from './batch-pipeline.js';
import { Batch } from './batch.js';
import type { RejectedRow } from './find-rows-at-fault.js';
import { hasEnded } from './has-ended.js';
import { EMPTY_OUTCOME, type BatchOutcome } from './batch-outcome.js';
import { readRow } from './read-row.js';
import type { Rejects } from './rejects.js';
import type { CheckedBatch } from './check-batch.js';
import { dryRunBatch, writeBatch } from './write-batch.js';

/** Maximum number of unreadable rows kept until their batch is written. */
const MAX_UNREADABLE = 1_000;

/** How the rows of a file are imported. */
export interface BatchImporterSettings {
  /** Version of the data set; null if not given. */
  readonly release: string | null;
  /** When that version was published, in EDTF; null when it was not given. */
  readonly published: string | null;
  /** Under which name what is imported is kept. */
  readonly writer: string;
  /** Rows about events that ended earlier are skipped; null to skip none. */
  readonly since: Date | null;
  /** Whether to do everything except writing. */
  readonly dryRun: boolean;
  /** Whether the file is the complete release, so that records missing from it are withdrawn. */
  readonly complete: boolean;
  /** Whether a release may be imported if the graph has a later one. */
  readonly older: boolean;
  /** Whether the first invalid row ends the import, with nothing of its batch written. */
  readonly strict: boolean;
}

/** Imports the rows of one file in order, and counts them. */
export class BatchImporter {
  readonly summary = new ImportSummary();
  readonly #pipeline = new BatchPipeline();
  readonly #batch = new Batch();
  /** Ids of the records in the file, if it is the complete release. */
  readonly records = new Set<string>();
  /** Skipped rows since the last batch. */
  #skipped = 0;
  #unreadable: RejectedRow[] = [];

  constructor(
    private readonly database: Database,
    private readonly path: string,
    private readonly read: (row: Row) => RowReading,
    private readonly rejects: Rejects,
    private readonly settings: BatchImporterSettings,
  ) {}

  get isBatchFull(): boolean {
    return this.#batch.isFull || this.#unreadable.length >= MAX_UNREADABLE;
  }

  get isBatchEmpty(): boolean {
    return this.#batch.isEmpty && this.#unreadable.length === 0 && this.#skipped === 0;
  }

  /** Adds a row to the next batch, possibly while the previous one is being written. */
  addRow(row: Row | MisshapenRow): void {
    if ('fault' in row) {
      this.#reject(row.line, [row.fault]);
      return;
    }
    try {
      const readings = this.#readingOf(row);
      if (this.settings.complete) this.records.add(readings.reading.record);
      const { since } = this.settings;
      if (since && hasEnded(readings.reading.dossier, since)) this.#skipped += 1;
      else this.#batch.add(readings);
    } catch (failure) {
      if (!(failure instanceof UnusableRow)) throw failure;
      this.#reject(row.line, failure.faults);
    }
  }

  /** Prepares the batch, possibly while the previous one is being written. */
  prepareBatch(): Promise<void> {
    return this.#pipeline.prepare(this.#batch.takeOut());
  }

  /** Writes the prepared batch, and accounts for all rows considered since the previous one. */
  async writeBatch(): Promise<void> {
    const skipped = this.#skipped;
    const unreadable = this.#unreadable;
    this.#skipped = 0;
    this.#unreadable = [];
    const outcome = await this.#write();
    const rejected = [...unreadable, ...outcome.rejected].sort((one, other) => one.line - other.line);
    for (const { faults } of rejected) await this.rejects.add(faults);
    this.summary.add({ ...outcome, rejected, skipped });
  }

  #write(): Promise<BatchOutcome> {
    const process = this.settings.dryRun ? dryRunBatch : writeBatch;
    const batchContext = {
      seen: this.#pipeline.seen,
      release: this.settings.release,
      writer: this.settings.writer,
    };
    return this.#pipeline.write(async (prepared, onWritten) => {
      if (prepared.rows.length === 0) return EMPTY_OUTCOME;
      const onChecked = ({ rejected }: CheckedBatch) => {
        this.#throwIfStrict(rejected);
      };
      return process(this.database, prepared, batchContext, { onChecked, onWritten });
    });
  }

  /** A bug in an importer is reported with the row where it occurred. */
  #readingOf(row: Row): ReturnType<typeof readRow> {
    try {
      return readRow(row, this.read, this.settings.published);
    } catch (failure) {
      if (failure instanceof UnusableRow) throw failure;
      throw new Error(`The importer failed at the row on line ${row.line}.`, { cause: failure });
    }
  }

  #reject(line: number, remarks: readonly Remark[]): void {
    const row = { line, faults: remarks.map((remark) => ({ line, ...remark })) };
    this.#throwIfStrict([row]);
    this.#unreadable.push(row);
  }

  /** The first fault ends a strict run. */
  #throwIfStrict(rows: readonly RejectedRow[]): void {
    const [first] = rows.flatMap(({ faults }) => faults).sort((one, other) => one.line - other.line);
    if (!this.settings.strict || !first) return;
    const { line, column, value, reason } = first;
    throw UserError.of({
      code: 'INVALID_FILE',
      path: `${this.path}:${line}`,
      message: [column, value && `“${value}”`, reason].filter(Boolean).join(' '),
      hint: 'Correct the row, or import without --strict to reject such rows and import the others.',
    });
  }
}
