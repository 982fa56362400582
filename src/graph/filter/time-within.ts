import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import type { Parameter } from '../selection/parameter.js';
import type { CompiledFilter } from './filter-compiler.js';
import { beginningOfTime, endOfTime, firstInstant, lastInstant } from './instants.js';

type Held = (suffix: string) => Cypher.Expr;

/**
 * The condition that a node's time may lie inside the given one: that they overlap. An open or unknown end may lie
 * anywhere. A time that is not stated matches nothing.
 */
export function timePossiblyWithin(
  node: Cypher.Node,
  time: string,
  period: Parameter,
  compilation: Compilation,
): Partial<CompiledFilter> {
  const held = heldBy(node, time, compilation);
  const first = compilation.parameter(period, firstInstant);
  const last = compilation.parameter(period, lastInstant);
  return {
    conditions: [
      Cypher.isNotNull(held('')),
      Cypher.lte(Cypher.coalesce(held('Earliest'), last), last),
      Cypher.gte(Cypher.coalesce(held('Latest'), first), first),
    ],
  };
}

/**
 * The condition that a node's time must lie inside the given one: completely, with an open or unknown end only if the
 * given time is open too, and neither approximate nor uncertain.
 */
export function timeDefinitelyWithin(
  node: Cypher.Node,
  time: string,
  period: Parameter,
  compilation: Compilation,
): Partial<CompiledFilter> {
  const held = heldBy(node, time, compilation);
  const beginning = compilation.parameter(period, beginningOfTime);
  const end = compilation.parameter(period, endOfTime);
  return {
    conditions: [
      Cypher.isNotNull(held('')),
      Cypher.gte(Cypher.coalesce(held('Earliest'), beginning), compilation.parameter(period, firstInstant)),
      Cypher.lte(Cypher.coalesce(held('Latest'), end), compilation.parameter(period, lastInstant)),
      Cypher.eq(held('Approximate'), Cypher.false),
      Cypher.eq(held('Uncertain'), Cypher.false),
    ],
  };
}

const heldBy =
  (node: Cypher.Node, time: string, { moment }: Compilation): Held =>
  (suffix) =>
    moment.property(node, `${time}${suffix}`);
