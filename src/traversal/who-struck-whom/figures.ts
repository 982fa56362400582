import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../graph/compile/compilation.js';
import { allOf, walk } from '../../graph/compile/walk.js';

/** Ids of the events that an event is part of, directly or indirectly. */
export function wholesOf(event: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const whole = new Cypher.Node();
  const partOf = { along: ['PART_OF'], direction: 'out' } as const;
  const { pattern, conditions } = walk(event, [partOf, { ...partOf, repeated: true }], whole, compilation);
  const ids = new Cypher.PatternComprehension(pattern).map(whole.property('id'));
  const known = allOf(conditions);
  return known ? ids.where(known) : ids;
}

/**
 * Of figures `[strikes, ids of wholes]` of events, the strikes of those that are not part of another event with
 * figures, so that nothing is counted twice.
 */
export function withoutParts(figures: Cypher.Variable, measured: Cypher.Variable): Cypher.Expr {
  const figure = new Cypher.Variable();
  const whole = new Cypher.Variable();
  return new Cypher.ListComprehension(figure)
    .in(figures)
    .where(Cypher.none(whole, Cypher.listIndex(figure, 1), Cypher.in(whole, measured)))
    .map(Cypher.listIndex(figure, 0));
}

/** The sum of one bound of `[lowest, highest]` strikes; null if there are none, or if any is null. */
export function sumOf(strikes: Cypher.Variable, end: 0 | 1): Cypher.Expr {
  const sum = new Cypher.Variable();
  const one = new Cypher.Variable();
  const added = Cypher.plus(sum, Cypher.listIndex(one, end));
  return new Cypher.Case()
    .when(Cypher.gt(Cypher.size(strikes), new Cypher.Literal(0)))
    .then(Cypher.reduce(sum, new Cypher.Literal(0), one, strikes, added));
}
