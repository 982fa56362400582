import Cypher from '@neo4j/cypher-builder';
import { compileNode, compileSortable } from '../compile/compile-node.js';
import { type Hop, listed, walk } from '../compile/walk.js';
import { withMerged } from '../moment/moment.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
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
        expression: listed(walk(source.node as Cypher.Node, hops, node, compilation), expression),
        read: (found) => {
          const [value = null] = found as readonly unknown[];
          return value === null ? null : read(value);
        },
      };
    },
  };
}

/** All nodes that the hops lead to, without duplicates, in the default order of their type. */
export function relatedNodes(...hops: readonly Hop[]): FieldMapping {
  return {
    compile: ({ selection }, source, compilation) => {
      const node = new Cypher.Node();
      const { expression, read } = compileSortable(selection as Selection, node, compilation);
      return {
        expression: listed(walk(source.node as Cypher.Node, hops, node, compilation), expression),
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
