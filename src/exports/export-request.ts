import type { AsOf } from '../time/as-of.js';
import type { EventFilter } from '../domain/events/filter.js';

/** Parameters by name, each with its values. */
export type Parameters = Readonly<Record<string, readonly string[]>>;

/** Surroundings of a node, as `neighborhood` finds them. */
export interface Around {
  readonly id: string;
  readonly depth: number;
  readonly limit: number;
}

/** How to write text that a spreadsheet would take for a formula: defused, or raw as it was claimed. */
export const FORMULAS = ['defused', 'raw'] as const;
export type Formulas = (typeof FORMULAS)[number];

/** What to export: the events of a filter, or the surroundings of a node; everything if neither is given. */
export interface ExportRequest {
  /** Coerced as GraphQL would. */
  readonly filter: EventFilter | null;
  readonly around: Around | null;
  /** As it was known then; null for now. */
  readonly asOf: AsOf | null;
  /** Only for formats with cells. */
  readonly formulas: Formulas;
  /** The parameters of this request. */
  readonly parameters: Parameters;
}
