import Cypher from '@neo4j/cypher-builder';
import type { Label } from '../ids.js';

/** How objects of a GraphQL type are stored as nodes. */
export interface StoredType {
  readonly label: Label;
  /** The sort key of the type's default order; unique, since it ends in the id. */
  readonly order: string;
  /** For types that share a label: the condition that a node is of this type. */
  readonly discriminator?: (node: Cypher.Node) => Cypher.Predicate;
}
