import { type Drafts, readDrafts } from '../../write/validate/read-drafts.js';
import { assembleDossier, type Assembly } from './assemble-dossier.js';
import type { ReadRow } from './read-row.js';
import type { SeenLookup } from './seen-in-file.js';

/** Rows combined into one dossier, and validated as far as possible without the graph. */
export interface PreparedBatch {
  readonly rows: readonly ReadRow[];
  readonly assembly: Assembly;
  readonly drafts: Drafts;
}

export function prepareBatch(rows: readonly ReadRow[], seen: SeenLookup): PreparedBatch {
  const assembly = assembleDossier(rows, seen);
  return { rows, assembly, drafts: readDrafts(assembly.dossier) };
}
