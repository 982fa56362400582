import type { Config } from '../config.js';
import type { ExportRequest } from './export-request.js';
import type { ExportSource } from './reading/export-source.js';

/** What whoever runs this has set for every export. */
export type ExportSettings = Pick<
  Config,
  'CLAIMGRAPH_BASE_ADDRESS' | 'CLAIMGRAPH_LICENSE' | 'CLAIMGRAPH_CITATION'
>;

/** A form in which a part of the graph leaves. */
export interface Format {
  /** As it is named in the address and on the command line: graphml, geojson… */
  readonly name: string;
  /** One line that tells what for. */
  readonly description: string;
  /** With its parameters, as it stands in the header Content-Type. */
  readonly mediaType: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  /**
   * Whether what claims refer to must be in it too. If not, a neighbourhood is written as it is shown: with the things
   * that lie in it, and no more.
   */
  readonly isWhole: boolean;
  /** Whether it is of records as they were recorded, with what was decided of them, rather than of what they say. */
  readonly isOfRecords?: true;
  /** Whether it has cells, which spreadsheets may take for formulas. */
  readonly hasCells: boolean;
  /** Writes it, piece by piece. It ends in what closes it, where the format has something that does. */
  readonly write: (
    source: ExportSource,
    request: ExportRequest,
    settings: ExportSettings,
  ) => AsyncIterable<string | Uint8Array>;
}
