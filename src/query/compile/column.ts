import type Cypher from '@neo4j/cypher-builder';

/** One value of a positional row: the Cypher that returns it, and how to read the result. */
export interface Column {
  readonly expression: Cypher.Expr;
  readonly read: (value: unknown) => unknown;
}
