import Cypher from '@neo4j/cypher-builder';
import { KnownBy } from '../../time/as-of.js';
import { holdsInstant, ID_SUFFIX, INSTANT } from '../moment/as-of.js';
import { present, type Moment } from '../moment/moment.js';

/** What stands before the type of an edge that has held by what was stated, and does not hold now. */
const ONCE = 'ONCE_';

/** Edges of these types are found under the other type only: it holds all of them, with their periods. */
const KEPT_APART: ReadonlySet<string> = new Set(['AMONG']);

const at = new Cypher.NamedParam(INSTANT);
const idSuffix = new Cypher.NamedParam(ID_SUFFIX);

/** The properties that hold since when something counts, and until when. */
interface PeriodProperties {
  readonly from: string;
  readonly until: string;
}

/** Any instant: what had been said in public by then, whenever it was recorded, and of that what counts today. */
function statedMoment(knownBy: KnownBy, { from, until }: PeriodProperties): Moment {
  const since = (holder: Cypher.Variable): Cypher.Predicate => Cypher.lte(holder.property(from), at);
  const holds = (holder: Cypher.Variable): Cypher.Predicate =>
    holdsInstant(holder.property(from), holder.property(until));
  return {
    ...present,
    knownBy,
    instant: at.property('epochMillis'),
    withIdSuffix: (text) => Cypher.plus(text, idSuffix),
    edgeTypes: (types) =>
      types.flatMap((type) => (KEPT_APART.has(type) ? [`${ONCE}${type}`] : [type, `${ONCE}${type}`])),
    typeOf: (edge) =>
      Cypher.replace(new Cypher.Function('type', [edge]), new Cypher.Literal(ONCE), new Cypher.Literal('')),
    // What follows from claims has a period of its own; everything else holds between what is there.
    edgeKnown: (edge) => {
      const end = new Cypher.Variable();
      const ends = new Cypher.List([Cypher.startNode(edge), Cypher.endNode(edge)]);
      const isPlain = Cypher.and(Cypher.isNull(edge.property('claim')), Cypher.isNull(edge.property('role')));
      return new Cypher.Case()
        .when(isPlain)
        .then(Cypher.all(end, ends, since(end)))
        .else(holds(edge));
    },
    nodeKnown: since,
    isVersion: (version) => Cypher.and(present.isVersion(version), since(version)),
    claimEffective: (claim) =>
      Cypher.and(holds(claim), Cypher.neq(claim.property('rank'), new Cypher.Literal('DEPRECATED'))),
  };
}

/** A date that is not exact stands for its last instant: what is seen had been said for certain. */
export const asStated = statedMoment(KnownBy.STATED, { from: 'statedFrom', until: 'statedUntil' });

/** A date that is not exact stands for its first instant: what is seen may have been said. */
export const asPossiblyStated = statedMoment(KnownBy.POSSIBLY_STATED, {
  from: 'possiblyStatedFrom',
  until: 'possiblyStatedUntil',
});
