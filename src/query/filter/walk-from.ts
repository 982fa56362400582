import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import { walk, type Hop, type Walk } from '../compile/walk.js';
import { labelOfKind, type Kind } from '../../storage/ids.js';
import type { Parameter } from '../read/parameter.js';
import { anyPredicate, walkExists, type CompiledFilter } from './filter-compiler.js';
import { idsParameter, idsOfKindParameter } from './ids.js';

/** The walk from the things of one kind that a filter names by id, over the hops, to the node. */
export function walkFrom(
  kind: Kind,
  ids: Parameter,
  hops: readonly Hop[],
  node: Cypher.Node,
  compilation: Compilation,
): Walk {
  return walkFromThese(kind, idsParameter([kind], ids, compilation), hops, node, compilation);
}

/** The same for things of several kinds: one walk if all are of one kind, otherwise alternatives. */
export function walkFromAny(
  kinds: readonly Kind[],
  ids: Parameter,
  hops: readonly Hop[],
  node: Cypher.Node,
  compilation: Compilation,
): CompiledFilter {
  idsParameter(kinds, ids, compilation);
  const walks = kinds
    .filter((kind) => ids.kinds?.includes(kind))
    .map((kind) => walkFromThese(kind, idsOfKindParameter(kind, ids, compilation), hops, node, compilation));
  return walks.length === 1
    ? { walks, conditions: [] }
    : { walks: [], conditions: [anyPredicate(walks.map(walkExists))] };
}

function walkFromThese(
  kind: Kind,
  ids: Cypher.Expr,
  hops: readonly Hop[],
  node: Cypher.Node,
  compilation: Compilation,
): Walk {
  const start = new Cypher.Node();
  const { pattern, conditions } = walk(start, hops, node, compilation, labelOfKind(kind));
  return { pattern, conditions: [Cypher.in(start.property('id'), ids), ...conditions] };
}
