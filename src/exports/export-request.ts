import type { EventFilter } from '../knowledge/events/event-filter.js';

/** What lies around something, as `neighborhood` finds it. */
export interface Around {
  readonly id: string;
  readonly depth: number;
  readonly limit: number;
}

/** What is to be exported: the events of a filter, or what lies around something; everything if neither is given. */
export interface ExportRequest {
  /** Coerced, as GraphQL would. */
  readonly filter: EventFilter | null;
  readonly around: Around | null;
  /** As it was known at that instant; null for now. */
  readonly asOf: Date | null;
}
