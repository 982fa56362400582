import type Cypher from '@neo4j/cypher-builder';

/** Where the fields of an object are read from. */
export interface Source {
  /** The node where further edges start; for a row made from an edge, the edge. */
  readonly node: Cypher.Node | Cypher.Relationship;
  /** Holds the properties: the node, the edge, or the node's record as of the instant of the request. */
  readonly record: Cypher.Variable;
  /** For a value embedded in a record, such as a time: the field that holds it. */
  readonly owner?: string;
  /** For a row made from an edge: its start and end nodes. */
  readonly ends?: { readonly start: Cypher.Node; readonly end: Cypher.Node };
}
