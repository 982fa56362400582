import type { AsOf } from '../graph/snapshot/as-of.js';
import type { EventFilter } from '../knowledge/events/event-filter.js';

/** The parameters by name: each with the texts that were given for it. */
export type Parameters = Readonly<Record<string, readonly string[]>>;

/** What lies around something, as `neighborhood` finds it. */
export interface Around {
  readonly id: string;
  readonly depth: number;
  readonly limit: number;
}

/** How text is written that a spreadsheet would take for a formula: defused, or raw as it was claimed. */
export const FORMULAS = ['defused', 'raw'] as const;
export type Formulas = (typeof FORMULAS)[number];

/** What is to be exported: the events of a filter, or what lies around something; everything if neither is given. */
export interface ExportRequest {
  /** Coerced, as GraphQL would. */
  readonly filter: EventFilter | null;
  readonly around: Around | null;
  /** As it was known then; null for now. */
  readonly asOf: AsOf | null;
  /** Only of formats with cells. */
  readonly formulas: Formulas;
  /** The parameters that said so. */
  readonly parameters: Parameters;
}
