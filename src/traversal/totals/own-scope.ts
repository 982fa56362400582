import Cypher from '@neo4j/cypher-builder';
import { idsAlong } from '../../domain/claims/statement-column.js';
import type { Compilation } from '../../query/compile/compilation.js';
import type { Moment } from '../../query/moment/moment.js';

/** That a number is one of the whole event: it names no side, and no place or period but the event's own. */
export function isOfWholeEvent(
  claim: Cypher.Node,
  event: Cypher.Node,
  compilation: Compilation,
): Cypher.Predicate {
  const { moment } = compilation;
  return Cypher.and(
    Cypher.isNull(moment.field(claim, 'scopeActor')),
    trueOr(Cypher.isNull(moment.field(claim, 'scopePlace')), isOnlyPlace(claim, event, compilation)),
    trueOr(Cypher.isNull(moment.field(claim, 'validTime')), isOwnTime(claim, event, moment)),
  );
}

/** Not OR, which Neo4j would expand: what stands here as an alternative reads edges, and is planned for each copy. */
const trueOr = (condition: Cypher.Predicate, otherwise: Cypher.Predicate): Cypher.Predicate =>
  new Cypher.Case().when(condition).then(Cypher.true).else(otherwise);

/** That the event's places are just the one that the claim names. */
function isOnlyPlace(claim: Cypher.Node, event: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  const place = new Cypher.Variable();
  const named = idsAlong(claim, 'SCOPE_PLACE', compilation);
  return bind(idsAlong(event, 'OCCURRED_AT', compilation), (places) =>
    Cypher.and(
      Cypher.gt(Cypher.size(places), new Cypher.Literal(0)),
      bind(Cypher.head(named), (only) => Cypher.all(place, places, Cypher.eq(place, only))),
    ),
  );
}

/** That the claim holds for when the event happened. */
function isOwnTime(claim: Cypher.Node, event: Cypher.Node, moment: Moment): Cypher.Predicate {
  const isOf = (version: Cypher.Variable): Cypher.Predicate => {
    const own = (end: string) =>
      Cypher.eq(moment.field(claim, `validTime${end}`), moment.field(version, `time${end}`));
    return trueOr(own(''), Cypher.and(own('Earliest'), own('Latest')));
  };
  const version = moment.version(event);
  return version ? bind(version, isOf) : isOf(event);
}

/** A condition on a value that is computed once. */
function bind(value: Cypher.Expr, isTrue: (bound: Cypher.Variable) => Cypher.Predicate): Cypher.Predicate {
  const bound = new Cypher.Variable();
  return Cypher.any(bound, new Cypher.List([value]), isTrue(bound));
}
