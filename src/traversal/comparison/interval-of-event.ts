import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import type { Interval } from '../timeline/interval.js';
import { TEMPORAL_UNITS } from '../timeline/temporal-units.js';
import { withValue } from './with-value.js';

/**
 * The instant at which the interval starts in which all of the time of an event lies: null where that is open,
 * unknown, or spans several.
 */
export function intervalOfEvent(
  event: Cypher.Node,
  interval: Interval,
  { moment }: Compilation,
): Cypher.Expr {
  const ends = new Cypher.Variable();
  const [earliest, latest] = [Cypher.listIndex(ends, 0), Cypher.listIndex(ends, 1)];
  const startOf = (instant: Cypher.Expr) => Cypher.datetime.truncate(TEMPORAL_UNITS[interval], instant);
  const only = new Cypher.Case().when(Cypher.eq(startOf(earliest), startOf(latest))).then(startOf(earliest));
  // Neo4j refuses to truncate null.
  const ofStated = new Cypher.Case()
    .when(Cypher.and(Cypher.isNotNull(earliest), Cypher.isNotNull(latest)))
    .then(only);
  const stated = new Cypher.List([
    moment.property(event, 'timeEarliest'),
    moment.property(event, 'timeLatest'),
  ]);
  return withValue(ends, stated, ofStated);
}
