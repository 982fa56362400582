import Cypher from '@neo4j/cypher-builder';
import type { Label } from '../ids.js';

/** How objects of a GraphQL type lie in the graph as nodes. */
export interface StoredType {
  readonly label: Label;
  /** The sort key that gives the type its usual order; unique, since it ends in the id. */
  readonly order: string;
  /** Where types share a label: the condition that a node is of this type. */
  readonly discriminator?: (node: Cypher.Node) => Cypher.Predicate;
}
