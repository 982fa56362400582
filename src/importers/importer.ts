import type { DossierInput } from '../write/dossier-input.js';

/** One row of a table: its texts by column. */
export interface Row {
  /** The line of the file on which the row begins; the header is on line 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Something about a value of a row that its codebook does not provide for. */
export interface Remark {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** The content of one row. */
export interface RowReading {
  /**
   * Everything that the row says, with all that it refers to. The ids of its claims begin like that of the record, so
   * that what an earlier version of the row claimed can be found: for `document:ucdp-ged-214797`, they are
   * `claim:ucdp-ged-214797/killed` and the like, each always for the same statement of the row; if a later version of
   * the row says otherwise, a number after a tilde is added. Likewise, the ids of things that only this row describes,
   * such as its event, are that of the record or begin with it and a slash: fields that the row omits are cleared.
   * Anything else may be described by several rows, of which the first counts.
   */
  readonly dossier: DossierInput;
  /**
   * Id of the DATASET_RECORD document that represents the row, and is in the dossier. Of two rows with the same record,
   * the one with the greater `version` is the later; digits in versions compare as numbers.
   */
  readonly record: string;
  /** Ids of things in the dossier whose kind is a guess, which other rows and the graph override. */
  readonly guessedKinds?: readonly string[];
  /** Oddities of a row that was imported anyway. */
  readonly warnings: readonly Remark[];
}

/** A row that cannot be imported, with everything that is wrong with it. */
export class UnusableRow extends Error {
  override readonly name = 'UnusableRow';

  constructor(readonly faults: readonly [Remark, ...Remark[]]) {
    super(faults.map(({ column, value, reason }) => `${column} “${value}”: ${reason}`).join('; '));
  }
}

/** What the user states about a file. */
export interface ImportOptions {
  /** Version of the data set, as numbered by its publisher: 24.1, 2024-03… Null if not given. */
  readonly release: string | null;
}

/** The records made from the rows of a format. */
export interface RecordsOfFormat {
  /** Prefix of their ids, after which there is no slash. */
  readonly idPrefix: string;
  /** Whether the given release is their version; not if a column of the table is. */
  readonly versionIsRelease: boolean;
}

/** Turns the rows of one format into dossiers. It reads no files and knows no database. */
export interface Importer {
  /** Name on the command line: ucdp-ged, acled… */
  readonly format: string;
  /** One line on which data set it is for. */
  readonly description: string;
  readonly records: RecordsOfFormat;
  /**
   * Checks the header of a table and returns a function that reads its rows in order. Throws a UserError with code
   * INVALID_FILE that names every missing column.
   */
  readonly begin: (columns: readonly string[], options: ImportOptions) => (row: Row) => RowReading;
}
