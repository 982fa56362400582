import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import type { Leaf } from '../question/argument.js';
import type { Conditions } from './filter.js';
import { beginningOfTime, endOfTime, firstInstant, lastInstant } from './instants.js';

type Held = (suffix: string) => Cypher.Expr;

/**
 * The condition that a node's time may lie inside the asked one: that the two overlap. An end that is open or
 * unknown may lie anywhere. A time that is not stated matches nothing.
 */
export function timePossiblyWithin(
  node: Cypher.Node,
  time: string,
  asked: Leaf,
  compilation: Compilation,
): Partial<Conditions> {
  const held = heldBy(node, time, compilation);
  const first = compilation.parameter(asked, firstInstant);
  const last = compilation.parameter(asked, lastInstant);
  return {
    conditions: [
      Cypher.isNotNull(held('')),
      Cypher.lte(Cypher.coalesce(held('Earliest'), last), last),
      Cypher.gte(Cypher.coalesce(held('Latest'), first), first),
    ],
  };
}

/**
 * The condition that a node's time must lie inside the asked one: wholly, an open or unknown end only where the
 * asked time is open too, and neither approximate nor uncertain.
 */
export function timeDefinitelyWithin(
  node: Cypher.Node,
  time: string,
  asked: Leaf,
  compilation: Compilation,
): Partial<Conditions> {
  const held = heldBy(node, time, compilation);
  const beginning = compilation.parameter(asked, beginningOfTime);
  const end = compilation.parameter(asked, endOfTime);
  return {
    conditions: [
      Cypher.isNotNull(held('')),
      Cypher.gte(Cypher.coalesce(held('Earliest'), beginning), compilation.parameter(asked, firstInstant)),
      Cypher.lte(Cypher.coalesce(held('Latest'), end), compilation.parameter(asked, lastInstant)),
      Cypher.eq(held('Approximate'), Cypher.false),
      Cypher.eq(held('Uncertain'), Cypher.false),
    ],
  };
}

const heldBy =
  (node: Cypher.Node, time: string, { moment }: Compilation): Held =>
  (suffix) =>
    moment.property(node, `${time}${suffix}`);
