import type { Config } from '../config.js';
import type { ExportRequest } from './export-request.js';
import type { ExportSource } from './reading/export-source.js';

/** Settings that apply to every export. */
export type ExportSettings = Pick<
  Config,
  'CLAIMGRAPH_BASE_ADDRESS' | 'CLAIMGRAPH_LICENSE' | 'CLAIMGRAPH_CITATION'
>;

/** A format in which a part of the graph is exported. */
export interface Format {
  /** Name in the URL and on the command line: graphml, geojson… */
  readonly name: string;
  /** One line on its use. */
  readonly description: string;
  /** Value of the header Content-Type. */
  readonly mediaType: string;
  /** File extension without the dot. */
  readonly extension: string;
  /** Whether it must include what claims refer to. If not, a neighborhood is exported as shown: only the nodes in it. */
  readonly isWhole: boolean;
  /** Whether it is of records as they were recorded, with what was decided of them, rather than of what they say. */
  readonly isOfRecords?: true;
  /** Whether it has cells, which spreadsheets may take for formulas. */
  readonly hasCells: boolean;
  /** Writes it piece by piece, up to the closing part, if the format has one. */
  readonly write: (
    source: ExportSource,
    request: ExportRequest,
    settings: ExportSettings,
  ) => AsyncIterable<string | Uint8Array>;
}
