import Cypher from '@neo4j/cypher-builder';
import { compileNode } from '../compile/compile-node.js';
import { allOf, walk, type Hop } from '../compile/walk.js';
import type { Compilation } from '../compile/compilation.js';
import { withMerged } from '../moment/moment.js';
import type { Source } from '../compile/source.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
import { storedType } from '../mapping/registry.js';
import type { Selection } from '../read/selection.js';
import { inOrder } from './in-order.js';

/** The single node that the hops lead to; null if there is none. */
export function relatedNode(...hops: readonly Hop[]): FieldMapping {
  return {
    compile: ({ selection }, source, compilation) => {
      const node = new Cypher.Node();
      const { expression, read } = compileNode(selection as Selection, node, compilation);
      return {
        // No `head()`: Neo4j takes longer to cut the list than to send it, and it never has more than one.
        expression: collectRelated(source, hops, node, expression, compilation),
        read: (found) => {
          const [value = null] = found as readonly unknown[];
          return value === null ? null : read(value);
        },
      };
    },
  };
}

/** Nodes of any type are ordered by id. */
const orderOf = (type: string): string => storedType(type)?.order ?? 'id';

/** All nodes that the hops lead to, without duplicates, in the default order of their type. */
export function relatedNodes(...hops: readonly Hop[]): FieldMapping {
  return {
    compile: ({ selection }, source, compilation) => {
      const node = new Cypher.Node();
      const { type } = selection as Selection;
      const { expression, read } = compileNode(selection as Selection, node, compilation);
      const row = new Cypher.List([compilation.moment.property(node, orderOf(type)), expression]);
      return {
        expression: collectRelated(source, hops, node, row, compilation),
        read: (rows) => inOrder(rows as [string, unknown][], read),
      };
    },
  };
}

/** The same, including nodes that have been merged into others. */
export const includingMerged = (mapping: FieldMapping): FieldMapping => ({
  ...mapping,
  compile: (field, source, compilation) =>
    mapping.compile(field, source, compilation.withMoment(withMerged(compilation.moment))),
});

function collectRelated(
  { node: start }: Source,
  hops: readonly Hop[],
  node: Cypher.Node,
  row: Cypher.Expr,
  compilation: Compilation,
): Cypher.PatternComprehension {
  const { pattern, conditions } = walk(start as Cypher.Node, hops, node, compilation);
  const comprehension = new Cypher.PatternComprehension(pattern).map(row);
  const condition = allOf(conditions);
  return condition ? comprehension.where(condition) : comprehension;
}
