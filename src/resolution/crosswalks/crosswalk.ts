import type { DossierInput } from '../../write/dossier-input.js';

/** Decisions which bodies of several data sets are one, and which are not, whether or not a graph has them. */
export interface Crosswalk {
  readonly name: string;
  readonly contents: CrosswalkContents;
}

/** What its file holds. */
export interface CrosswalkContents {
  /** Merges and refusals, not checked yet. */
  readonly dossier: Pick<DossierInput, 'merges' | 'refusals'>;
  /** Where in the file something stands, by its path in the dossier. */
  readonly placeOf: (path: string) => string;
}
