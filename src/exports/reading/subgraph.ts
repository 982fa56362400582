/** Ids of the part of the graph that is exported. Only these are kept in memory while everything else streams. */
export interface Subgraph {
  /** In order of time. */
  readonly events: readonly string[];
  /** In order of id, like the others. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly string[];
}
