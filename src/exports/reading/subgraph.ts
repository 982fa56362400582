/** The part of the graph that is exported, by ids. Only these are kept while everything else streams. */
export interface Subgraph {
  /** In the order of time. */
  readonly events: readonly string[];
  /** In the order of their ids, as are the others. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly string[];
}
