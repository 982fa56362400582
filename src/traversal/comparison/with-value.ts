import Cypher from '@neo4j/cypher-builder';

/** An expression that uses a value several times. Where the value is a subquery, it is planned and worked out once. */
export const withValue = (variable: Cypher.Variable, value: Cypher.Expr, result: Cypher.Expr): Cypher.Expr =>
  Cypher.head(new Cypher.ListComprehension(variable).in(new Cypher.List([value])).map(result));
