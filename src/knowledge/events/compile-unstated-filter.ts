import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../graph/compile/compilation.js';
import { walk } from '../../graph/compile/walk.js';
import { unchanged, walkExists } from '../../graph/filter/filter-compiler.js';
import type { Parameter } from '../../graph/selection/parameter.js';
import { Predicate } from '../claims/predicate.js';
import { Unstated } from './unstated.js';

/** Edges projected from effective claims that state it. The time is in the event's own record. */
const PROJECTED_TYPES = {
  [Unstated.PERPETRATOR]: Predicate.PERPETRATED_BY,
  [Unstated.TARGET]: Predicate.TARGETED,
  [Unstated.PLACE]: Predicate.OCCURRED_AT,
} as const;

/** The conditions that nobody states any of these for an event. The text is the same whichever are given. */
export function compileUnstatedFilter(
  wanted: Parameter,
  event: Cypher.Node,
  compilation: Compilation,
): Cypher.Predicate[] {
  const statements = compilation.parameter(wanted, unchanged);
  return Object.values(Unstated).map((one) =>
    Cypher.or(
      Cypher.not(Cypher.in(new Cypher.Literal(one), statements)),
      Cypher.not(isStated(one, event, compilation)),
    ),
  );
}

function isStated(one: Unstated, event: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  if (one === Unstated.TIME) return Cypher.isNotNull(compilation.moment.property(event, 'time'));
  const hop = { along: [PROJECTED_TYPES[one]], direction: 'out' } as const;
  return walkExists(walk(event, [hop], new Cypher.Node(), compilation));
}
