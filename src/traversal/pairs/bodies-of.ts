import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { type Hop, listed, walk } from '../../query/compile/walk.js';
import { walkExists } from '../../query/filter/filter-compiler.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { ActorLevel } from './actor-level.js';

const PART_OF: Hop = { along: [Predicate.PART_OF], direction: 'out' };

/** The list of the ids of those for whom an actor counts. */
export function bodiesOf(actor: Cypher.Node, level: ActorLevel, compilation: Compilation): Cypher.Expr {
  const own = new Cypher.List([actor.property('id')]);
  if (level === ActorLevel.ACTOR) return own;
  const body = new Cypher.Node();
  const isLargest = Cypher.not(walkExists(walk(body, [PART_OF], new Cypher.Node(), compilation)));
  const largest = listed(
    walk(actor, [{ ...PART_OF, repeated: true }], body, compilation),
    body.property('id'),
    isLargest,
  );
  // Where claims make a circle of parts, nothing is the largest.
  const found = new Cypher.Variable();
  const any = new Cypher.Case()
    .when(Cypher.gt(Cypher.size(found), new Cypher.Literal(0)))
    .then(found)
    .else(own);
  return Cypher.head(new Cypher.ListComprehension(found).in(new Cypher.List([largest])).map(any));
}
