import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../query/compile/compilation.js';
import { allOf, walk, type Hop } from '../query/compile/walk.js';

const MERGED: Hop = { along: ['MERGED_INTO'], direction: 'in' };

/** The ids of what has been merged into a node: a record may name the node by one of them. */
export function idsMergedInto(node: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const other = new Cypher.Node();
  const { pattern, conditions } = walk(node, [MERGED], other, compilation);
  const ids = new Cypher.PatternComprehension(pattern).map(other.property('id'));
  const condition = allOf(conditions);
  return condition ? ids.where(condition) : ids;
}
