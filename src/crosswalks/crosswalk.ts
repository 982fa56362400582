import type { DossierInput } from '../ingest/dossier-input.js';

/** Decisions which bodies of several data sets are one, and which are not, whether or not a graph has them. */
export interface Crosswalk {
  readonly name: string;
  /** Merges and refusals, not checked yet. */
  readonly dossier: Pick<DossierInput, 'merges' | 'refusals'>;
  /** Where in its file something stands, by its path in the dossier. */
  readonly placeOf: (path: string) => string;
}
