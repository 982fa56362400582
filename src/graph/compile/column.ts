import type Cypher from '@neo4j/cypher-builder';

/** One value of a positional row: the Cypher that yields it, and how what comes back is read. */
export interface Column {
  readonly expression: Cypher.Expr;
  readonly read: (value: unknown) => unknown;
}
