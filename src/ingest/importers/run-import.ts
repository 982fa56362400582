import { UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import { type Importer, type Row, type RowReading, UnusableRow } from './importer.js';
import { Account } from './run/account.js';
import { Batch } from './run/batch.js';
import { isOver } from './run/is-over.js';
import { readRow, type RowRemark } from './run/read-row.js';
import { Rejects } from './run/rejects.js';
import type { Settled } from './run/settle.js';
import { rehearseRows, takeRows } from './run/take-rows.js';
import { Told } from './run/told.js';
import { openBytes } from './table/open-bytes.js';
import { type MisshapenRow, readTable, type TableForm } from './table/read-table.js';

/** How a file is imported. */
export interface ImportSettings extends TableForm {
  /** The version of the data set; null when it was not given. */
  readonly release: string | null;
  /** Rows about what had ended before are skipped; null to skip none. */
  readonly since: Date | null;
  /** Whether to do everything but the write. */
  readonly rehearse: boolean;
  /** Whether the first row that cannot be taken in ends it, with nothing written of its batch. */
  readonly strict: boolean;
  /** Where the rejected rows go. */
  readonly rejects: string;
}

/** Where a run has come to. */
export interface Position {
  /** Bytes of the file that have been read, and how many it has; null where that is not known. */
  readonly read: number;
  readonly size: number | null;
  /** Rows accounted for. */
  readonly rows: number;
}

/** How a run ended. */
export interface Ending {
  readonly account: Account;
  /** Where the rejected rows are; null when there are none. */
  readonly rejects: string | null;
  /** The fault that ended it before the end of the file; null when there was none. */
  readonly failure: unknown;
}

/**
 * Imports a file: its rows, batch by batch, as one dossier each. A row that cannot be taken in goes to the rejects, and
 * the others in. An aborted signal ends the run after the batch under way.
 *
 * Throws where nothing could be begun. Whatever ends the run later comes with the account of what had been done.
 */
export async function runImport(
  database: Database,
  importer: Importer,
  path: string,
  settings: ImportSettings,
  signal: AbortSignal,
  progress: (position: Position) => void,
): Promise<Ending> {
  const bytes = await openBytes(path, signal);
  const table = await readTable(bytes.chunks, path, settings);
  const read = importer.begin(table.columns, { release: settings.release });
  const rejects = await Rejects.at(settings.rejects);
  const account = new Account();
  const setting = { told: new Told(), release: settings.release };
  const take = settings.rehearse ? rehearseRows : takeRows;
  const batch = new Batch();

  const endings = { account, rejects: null, failure: null };
  try {
    for await (const row of table.rows) {
      signal.throwIfAborted();
      await consider(row);
      if (batch.isFull) await takeBatch();
    }
    while (!batch.isEmpty) {
      signal.throwIfAborted();
      await takeBatch();
    }
    return { ...endings, rejects: rejects.isEmpty ? null : rejects.path };
  } catch (failure) {
    return { ...endings, rejects: rejects.isEmpty ? null : rejects.path, failure };
  } finally {
    await rejects.close();
  }

  async function consider(row: Row | MisshapenRow): Promise<void> {
    if ('fault' in row) {
      await reject([{ line: row.line, ...row.fault }]);
      return;
    }
    try {
      const readings = readRow(row, readOne(read));
      if (settings.since && isOver(readings.reading.dossier, settings.since)) account.skip();
      else batch.add(readings);
    } catch (failure) {
      if (!(failure instanceof UnusableRow)) throw failure;
      await reject(failure.faults.map((fault) => ({ line: row.line, ...fault })));
    }
  }

  async function reject(faults: readonly RowRemark[]): Promise<void> {
    refuse(faults);
    account.reject();
    await rejects.add(faults);
  }

  async function takeBatch(): Promise<void> {
    const outcome = await take(database, batch.takeOut(), setting, admit);
    for (const { faults } of outcome.refused) await rejects.add(faults);
    account.add(outcome);
    progress({ read: bytes.read, size: bytes.size, rows: account.total });
  }

  function admit({ refused }: Settled): void {
    refuse(refused.flatMap(({ faults }) => faults));
  }

  /** The first fault ends a strict run. */
  function refuse(faults: readonly RowRemark[]): void {
    const [first] = [...faults].sort((one, other) => one.line - other.line);
    if (settings.strict && first) throw strictFault(path, first);
  }
}

/** A fault of an importer itself tells at which row it came up. */
const readOne =
  (read: (row: Row) => RowReading) =>
  (row: Row): RowReading => {
    try {
      return read(row);
    } catch (failure) {
      if (failure instanceof UnusableRow) throw failure;
      throw new Error(`The importer failed at the row on line ${row.line}.`, { cause: failure });
    }
  };

const strictFault = (path: string, { line, column, value, reason }: RowRemark): UserError =>
  UserError.of({
    code: 'INVALID_FILE',
    path: `${path}:${line}`,
    message: [column, value && `“${value}”`, reason].filter(Boolean).join(' '),
    hint: 'Mend the row, or import without --strict to have such rows listed and the others taken in.',
  });
