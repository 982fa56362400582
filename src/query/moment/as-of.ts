import Cypher from '@neo4j/cypher-builder';
import { labelsIncludingMerged } from '../../storage/ids.js';
import { KnownBy } from '../../time/as-of.js';
import type { Moment } from './moment.js';

/** The parameter that holds the instant. */
export const INSTANT = 'at';

/** The parameter that holds what stands behind ids in the response: nothing outside snapshots. */
export const ID_SUFFIX = 'idSuffix';

const at = new Cypher.NamedParam(INSTANT);
const idSuffix = new Cypher.NamedParam(ID_SUFFIX);

/**
 * That a period, which may not have ended, holds the instant. Not by OR: Neo4j brings conditions into conjunctive normal
 * form before it plans, and where many such periods stand together, planning then takes seconds.
 */
export const holdsInstant = (from: Cypher.Expr, until: Cypher.Expr): Cypher.Predicate =>
  Cypher.and(Cypher.lte(from, at), Cypher.coalesce(Cypher.gt(until, at), Cypher.true));

/** What a revised record said at the instant, or a value of it, lies in one of its revisions. */
function revised(node: Cypher.Node, ...path: readonly string[]): Cypher.Expr {
  const revision = new Cypher.Node();
  const found = new Cypher.Match(new Cypher.Pattern(revision, { labels: ['Revision'] }))
    .where(
      Cypher.and(
        Cypher.eq(revision.property('id'), node.property('id')),
        holdsInstant(revision.property('from'), revision.property('until')),
      ),
    )
    .return([path.length > 0 ? revision.property(...path) : revision, new Cypher.Variable()]);
  return Cypher.head(new Cypher.Collect(found));
}

/** A value that came about at some instant: null before it. */
const ifPast = (since: Cypher.Expr, value: Cypher.Expr): Cypher.Expr =>
  new Cypher.Case().when(Cypher.lte(since, at)).then(value).else(Cypher.Null);

/** One value where the record has been revised since the instant, another where it has not. */
const ifRevised = (node: Cypher.Node, then: Cypher.Expr, otherwise: Cypher.Expr): Cypher.Expr =>
  new Cypher.Case()
    .when(Cypher.gt(node.property('revisedAt'), at))
    .then(then)
    .else(otherwise);

/** Of the values that a property had, one after the other, the last that it had by then. */
function lastOf(version: Cypher.Variable, values: string, instants: string): Cypher.Expr {
  const instant = new Cypher.Variable();
  const past = new Cypher.ListComprehension(instant)
    .in(version.property(instants))
    .where(Cypher.lte(instant, at));
  return version.property(values, Cypher.minus(Cypher.size(past), new Cypher.Literal(1)));
}

/** What decisions change of a record that is never revised; whatever else it says, it has always said. */
function field(version: Cypher.Variable, ...path: readonly string[]): Cypher.Expr {
  switch (path[0]) {
    case 'retractedAt':
      return ifPast(version.property('retractedAt'), version.property(...path));
    case 'undoneAt':
    case 'undoneBy':
      return ifPast(version.property('undoneAt'), version.property(...path));
    case 'rank':
      return lastOf(version, 'ranks', 'rankedAt');
    default:
      return version.property(...path);
  }
}

/** That one of the periods which two parallel lists hold, holds the instant. */
function anyPeriodHolds(node: Cypher.Node, from: string, until: string): Cypher.Predicate {
  const index = new Cypher.Variable();
  const last = Cypher.minus(Cypher.size(node.property(from)), new Cypher.Literal(1));
  return Cypher.any(
    index,
    Cypher.range(new Cypher.Literal(0), last),
    Cypher.and(Cypher.lte(node.property(from, index), at), Cypher.gt(node.property(until, index), at)),
  );
}

/** Most nodes were never merged, and have no such lists. */
const notMerged = (node: Cypher.Node): Cypher.Predicate =>
  Cypher.or(
    Cypher.isNull(node.property('mergedFrom')),
    Cypher.not(anyPeriodHolds(node, 'mergedFrom', 'mergedUntil')),
  );

/** Any instant: what had been recorded by then, as it then was, and not retracted. */
export const asOf: Moment = {
  knownBy: KnownBy.RECORDED,
  instant: at.property('epochMillis'),
  version: (node) => ifRevised(node, revised(node), node),
  field,
  property: (holder, ...path) =>
    holder instanceof Cypher.Relationship || path[0] === 'id'
      ? field(holder, ...path)
      : ifRevised(holder, revised(holder, ...path), field(holder, ...path)),
  withIdSuffix: (text) => Cypher.plus(text, idSuffix),
  edgeTypes: (types) => types.flatMap((type) => [type, `WAS_${type}`]),
  typeOf: (edge) =>
    Cypher.replace(new Cypher.Function('type', [edge]), new Cypher.Literal('WAS_'), new Cypher.Literal('')),
  edgeKnown: (edge) => holdsInstant(edge.property('from'), edge.property('until')),
  labels: labelsIncludingMerged,
  nodeKnown: (node) => Cypher.and(Cypher.lte(node.property('recordedAt'), at), notMerged(node)),
  notMerged,
  isVersion: (version) => {
    const since = Cypher.coalesce(
      version.property('from'),
      version.property('revisedAt'),
      version.property('recordedAt'),
    );
    return holdsInstant(since, version.property('until'));
  },
  claimEffective: (claim) => anyPeriodHolds(claim, 'liveFrom', 'liveUntil'),
  claimNotRetracted: (claim) => Cypher.coalesce(Cypher.gt(claim.property('retractedAt'), at), Cypher.true),
};
