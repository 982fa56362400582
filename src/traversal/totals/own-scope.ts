import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, walk } from '../../query/compile/walk.js';

/** That a number is one of the whole event: it names no side, and no place or period but the event's own. */
export function isOfWholeEvent(
  claim: Cypher.Node,
  event: Cypher.Node,
  compilation: Compilation,
): Cypher.Predicate {
  const { moment } = compilation;
  const own = (end: string) =>
    Cypher.eq(moment.field(claim, `validTime${end}`), moment.property(event, `time${end}`));
  return Cypher.and(
    Cypher.isNull(moment.field(claim, 'scopeActor')),
    Cypher.or(Cypher.isNull(moment.field(claim, 'scopePlace')), isOnlyPlace(claim, event, compilation)),
    Cypher.or(
      Cypher.isNull(moment.field(claim, 'validTime')),
      own(''),
      Cypher.and(own('Earliest'), own('Latest')),
    ),
  );
}

/** That the event's places are just the one that the claim names. */
function isOnlyPlace(claim: Cypher.Node, event: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  const place = new Cypher.Variable();
  const places = ids(event, 'OCCURRED_AT', compilation);
  const named = Cypher.head(ids(claim, 'SCOPE_PLACE', compilation));
  return Cypher.and(Cypher.in(named, places), Cypher.all(place, places, Cypher.eq(place, named)));
}

function ids(from: Cypher.Node, along: string, compilation: Compilation): Cypher.Expr {
  const node = new Cypher.Node();
  const { pattern, conditions } = walk(from, [{ along: [along], direction: 'out' }], node, compilation);
  const found = new Cypher.PatternComprehension(pattern).map(node.property('id'));
  const known = allOf(conditions);
  return known ? found.where(known) : found;
}
