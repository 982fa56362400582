import type Cypher from '@neo4j/cypher-builder';

/** Out of what the fields of an object are read. */
export interface Source {
  /** The node from which edges lead on; of a row made of an edge, the edge. */
  readonly node: Cypher.Node | Cypher.Relationship;
  /** What holds the properties: the node, the edge, or what the node's record said at the instant of the request. */
  readonly record: Cypher.Variable;
  /** For a value that is embedded in a record, such as a time: the field that holds it. */
  readonly owner?: string;
  /** For a row made of an edge: where the edge starts and ends. */
  readonly ends?: { readonly start: Cypher.Node; readonly end: Cypher.Node };
}
