import Cypher from '@neo4j/cypher-builder';
import { compileNode, compileSortable } from '../compile/compile-node.js';
import { anyType, type Hop } from '../compile/walk.js';
import type { Source } from '../compile/source.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
import type { Selection } from '../read/selection.js';
import { groupedRows } from './grouped-rows.js';
import { inOrder } from './in-order.js';

const ends = ({ ends: found }: Source): NonNullable<Source['ends']> => {
  if (!found) throw new TypeError('Only a row made from an edge has ends.');
  return found;
};

/** Rows from the node's edges; edges of one type, to one node, with one title and time form one row. */
export function edges({ along, direction }: Hop, order: string): FieldMapping {
  return {
    compile: (field, { node }, compilation) => {
      const { moment } = compilation;
      const here = node as Cypher.Node;
      const relationship = new Cypher.Relationship();
      const there = new Cypher.Node();
      const pattern = new Cypher.Pattern(here)
        .related(relationship, {
          type: anyType(moment.edgeTypes(along)),
          direction: direction === 'out' ? 'right' : 'left',
        })
        .to(there);
      const source: Source = {
        node: relationship,
        record: relationship,
        ends: direction === 'out' ? { start: here, end: there } : { start: there, end: here },
      };
      const key = [
        moment.typeOf(relationship),
        moment.property(there, order),
        relationship.property('title'),
        relationship.property('validTime'),
      ];
      const rows = groupedRows(field, key, source, compilation);
      const comprehension = new Cypher.PatternComprehension(pattern).map(rows.expression);
      const known = moment.edgeKnown(relationship);
      return { expression: known ? comprehension.where(known) : comprehension, read: rows.read };
    },
  };
}

/** The type of the edge, or the enum value that corresponds to it. */
export function edgeType(corresponding: Readonly<Record<string, string>> = {}): FieldMapping {
  return {
    compile: (_field, { node }, { moment }) => ({
      expression: moment.typeOf(node as Cypher.Relationship),
      read: (type) => corresponding[type as string] ?? type,
    }),
  };
}

/** The node at one end of the edge. */
export function edgeEnd(end: 'start' | 'end'): FieldMapping {
  return {
    compile: ({ selection }, source, compilation) =>
      compileNode(selection as Selection, ends(source)[end], compilation),
  };
}

/** The claims that support the row's edges. */
export function edgeClaims(): FieldMapping {
  return {
    gathers: true,
    compile: ({ selection }, { node: edge }, compilation) => {
      const claim = new Cypher.Node();
      const { expression, read } = compileSortable(selection as Selection, claim, compilation);
      const found = new Cypher.Match(new Cypher.Pattern(claim, { labels: ['Claim'] }))
        .where(Cypher.eq(claim.property('id'), edge.property('claim')))
        .return([expression, new Cypher.Variable()]);
      return {
        expression: new Cypher.Collect(found),
        read: (rows) => inOrder(rows as [string, unknown][], read),
      };
    },
  };
}
