import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../query/compile/compilation.js';
import { type Hop, listed, walk } from '../query/compile/walk.js';

const MERGED: Hop = { along: ['MERGED_INTO'], direction: 'in' };

/** The ids of what has been merged into a node: a record may name the node by one of them. */
export function idsMergedInto(node: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const other = new Cypher.Node();
  return listed(walk(node, [MERGED], other, compilation), other.property('id'));
}
