import { UserError } from '../../../errors/user-error.js';
import type { Database } from '../../../neo4j/database.js';
import { type Row, type RowReading, UnusableRow } from '../importer.js';
import type { MisshapenRow } from '../table/read-table.js';
import { Account } from './account.js';
import { Batch } from './batch.js';
import { isOver } from './is-over.js';
import { readRow, type RowRemark } from './read-row.js';
import type { Rejects } from './rejects.js';
import type { Settled } from './settle.js';
import { rehearseRows, takeRows } from './take-rows.js';
import { Told } from './told.js';

/** How the rows of a file are taken in. */
export interface IntakeSettings {
  /** The version of the data set; null when it was not given. */
  readonly release: string | null;
  /** Rows about what had ended before are skipped; null to skip none. */
  readonly since: Date | null;
  /** Whether to do everything but the write. */
  readonly rehearse: boolean;
  /** Whether the first row that cannot be taken in ends it, with nothing written of its batch. */
  readonly strict: boolean;
}

/** Takes in the rows of one file, one after the other, and keeps account of them. */
export class Intake {
  readonly account = new Account();
  readonly #told = new Told();
  readonly #batch = new Batch();

  constructor(
    private readonly database: Database,
    private readonly path: string,
    private readonly read: (row: Row) => RowReading,
    private readonly rejects: Rejects,
    private readonly settings: IntakeSettings,
  ) {}

  get isBatchFull(): boolean {
    return this.#batch.isFull;
  }

  get isBatchEmpty(): boolean {
    return this.#batch.isEmpty;
  }

  /** Puts a row in the batch, or else accounts for it at once. */
  async consider(row: Row | MisshapenRow): Promise<void> {
    if ('fault' in row) {
      await this.#reject([{ line: row.line, ...row.fault }]);
      return;
    }
    try {
      const readings = this.#readingOf(row);
      const { since } = this.settings;
      if (since && isOver(readings.reading.dossier, since)) this.account.skip();
      else this.#batch.add(readings);
    } catch (failure) {
      if (!(failure instanceof UnusableRow)) throw failure;
      await this.#reject(failure.faults.map((fault) => ({ line: row.line, ...fault })));
    }
  }

  /** Takes the batch in. */
  async takeBatch(): Promise<void> {
    const take = this.settings.rehearse ? rehearseRows : takeRows;
    const setting = { told: this.#told, release: this.settings.release };
    const outcome = await take(this.database, this.#batch.takeOut(), setting, (settled) => {
      this.#admit(settled);
    });
    for (const { faults } of outcome.refused) await this.rejects.add(faults);
    this.account.add(outcome);
  }

  /** A fault of an importer itself tells at which row it came up. */
  #readingOf(row: Row): ReturnType<typeof readRow> {
    try {
      return readRow(row, this.read);
    } catch (failure) {
      if (failure instanceof UnusableRow) throw failure;
      throw new Error(`The importer failed at the row on line ${row.line}.`, { cause: failure });
    }
  }

  async #reject(faults: readonly RowRemark[]): Promise<void> {
    this.#refuse(faults);
    this.account.reject();
    await this.rejects.add(faults);
  }

  #admit({ refused }: Settled): void {
    this.#refuse(refused.flatMap(({ faults }) => faults));
  }

  /** The first fault ends a strict run. */
  #refuse(faults: readonly RowRemark[]): void {
    const [first] = [...faults].sort((one, other) => one.line - other.line);
    if (!this.settings.strict || !first) return;
    const { line, column, value, reason } = first;
    throw UserError.of({
      code: 'INVALID_FILE',
      path: `${this.path}:${line}`,
      message: [column, value && `“${value}”`, reason].filter(Boolean).join(' '),
      hint: 'Mend the row, or import without --strict to have such rows listed and the others taken in.',
    });
  }
}
