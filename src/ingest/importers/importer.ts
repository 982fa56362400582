import type { DossierInput } from '../dossier-input.js';

/** One row of a table: its texts by the names in the header. */
export interface Row {
  /** The line of the file at which the row begins; the header is on line 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** What one value of a row has about it that its codebook does not foresee. */
export interface Remark {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** What one row says. */
export interface RowReading {
  /**
   * Everything that the row says, with all that it refers to. Claims have ids that begin like that of the record, so
   * that what an earlier version of the row claimed can be found: of `document:ucdp-ged-214797`, they are
   * `claim:ucdp-ged-214797/killed` and the like, each always for the same statement of the row; a number after a tilde
   * is added where a later version of the row says otherwise. Likewise the ids of what only this row tells of, such as
   * its event, are that of the record or begin with it and a slash: what the row leaves out of these is cleared. Anything
   * else may be told by several rows, of which the first stands.
   */
  readonly dossier: DossierInput;
  /**
   * Id of the document of kind DATASET_RECORD that stands for the row in the data set, and is in the dossier. Of two
   * rows with one record the one with the greater `version` is the later, digits in it being compared as numbers.
   */
  readonly record: string;
  /** Ids of things in the dossier whose kind is a guess, which yields to what another row, or the graph, says. */
  readonly guessedKinds?: readonly string[];
  /** What is odd about the row, though it was taken in. */
  readonly warnings: readonly Remark[];
}

/** Thrown at a row that cannot be taken in: everything that is wrong with it. */
export class UnusableRow extends Error {
  override readonly name = 'UnusableRow';

  constructor(readonly faults: readonly [Remark, ...Remark[]]) {
    super(faults.map(({ column, value, reason }) => `${column} “${value}”: ${reason}`).join('; '));
  }
}

/** What whoever imports a file says about it. */
export interface ImportOptions {
  /** The version of the data set, as its publisher counts: 24.1, 2024-03… Null when it was not given. */
  readonly release: string | null;
}

/** The records that the rows of one format become. */
export interface RecordsOfFormat {
  /** What their ids begin with; no slash follows. */
  readonly idPrefix: string;
  /** Whether the release that is given is their version; not where a column of the table has that. */
  readonly versionIsRelease: boolean;
}

/** Turns the rows of one format into dossiers. It reads no file and knows no database. */
export interface Importer {
  /** As it is named on the command line: ucdp-ged, acled… */
  readonly format: string;
  /** One line that tells which data set it is for. */
  readonly description: string;
  readonly records: RecordsOfFormat;
  /**
   * Looks at the header of a table and gives what reads its rows, one after the other, as they stand in the file. Throws
   * a UserError of code INVALID_FILE that names every column that is missing.
   */
  readonly begin: (columns: readonly string[], options: ImportOptions) => (row: Row) => RowReading;
}
