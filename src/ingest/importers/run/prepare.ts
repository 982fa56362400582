import { type Drafts, readDrafts } from '../../validation/read-drafts.js';
import { assemble, type Assembly } from './assemble.js';
import type { ReadRow } from './read-row.js';
import type { Tellings } from './told.js';

/** Rows put together as one dossier, and judged as far as that can be done without the graph. */
export interface Prepared {
  readonly rows: readonly ReadRow[];
  readonly assembly: Assembly;
  readonly drafts: Drafts;
}

export function prepare(rows: readonly ReadRow[], told: Tellings): Prepared {
  const assembly = assemble(rows, told);
  return { rows, assembly, drafts: readDrafts(assembly.dossier) };
}
