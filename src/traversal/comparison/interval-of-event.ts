import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../graph/compile/compilation.js';
import type { Interval } from '../timeline/interval.js';
import { TEMPORAL_UNITS } from '../timeline/temporal-units.js';

/**
 * The instant at which the interval starts in which all of the time of an event lies: null where that is open,
 * unknown, or spans several.
 */
export function intervalOfEvent(
  event: Cypher.Node,
  interval: Interval,
  { moment }: Compilation,
): Cypher.Expr {
  const startOf = (end: 'Earliest' | 'Latest') =>
    Cypher.datetime.truncate(TEMPORAL_UNITS[interval], moment.property(event, `time${end}`));
  return new Cypher.Case().when(Cypher.eq(startOf('Earliest'), startOf('Latest'))).then(startOf('Earliest'));
}
