import Cypher from '@neo4j/cypher-builder';
import { compileSortable } from '../compile/compile-node.js';
import type { Compilation } from '../compile/compilation.js';
import type { Source } from '../compile/source.js';
import { listed, walk } from '../compile/walk.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
import type { Selection } from '../read/selection.js';
import { groupedRows } from './grouped-rows.js';
import { inOrder } from './in-order.js';

/** Rows from effective, asserted claims with one predicate about the node; claims that agree in `key` form one row. */
export function claimRows(predicate: string, key: readonly string[]): FieldMapping {
  return {
    compile: (field, source, compilation) => {
      const claim = new Cypher.Node();
      const properties = key.map((name) => compilation.moment.field(claim, name));
      const rows = groupedRows(field, properties, { node: claim, record: claim }, compilation);
      return {
        expression: aboutNode(predicate, source, claim, rows.expression, compilation),
        read: rows.read,
      };
    },
  };
}

/** The distinct values of one property of effective, asserted claims with one predicate about the node, sorted. */
export function claimValues(predicate: string, name: string): FieldMapping {
  return {
    compile: (_field, source, compilation) => {
      const claim = new Cypher.Node();
      const value = compilation.moment.field(claim, name);
      return {
        expression: aboutNode(predicate, source, claim, value, compilation),
        read: (values) => [...new Set(values as string[])].sort(),
      };
    },
  };
}

/** The claims that form the row. */
export function rowClaims(): FieldMapping {
  return {
    gathers: true,
    compile: ({ selection }, { node }, compilation) => {
      const { expression, read } = compileSortable(selection as Selection, node as Cypher.Node, compilation);
      return {
        expression: new Cypher.List([expression]),
        read: (rows) => inOrder(rows as [string, unknown][], read),
      };
    },
  };
}

function aboutNode(
  predicate: string,
  { node }: Source,
  claim: Cypher.Node,
  row: Cypher.Expr,
  compilation: Compilation,
): Cypher.Expr {
  const { pattern, conditions } = walk(
    node as Cypher.Node,
    [{ along: ['ABOUT'], direction: 'in', to: 'Claim', claims: 'effective' }],
    claim,
    compilation,
  );
  const wanted = [
    Cypher.eq(claim.property('predicate'), new Cypher.Literal(predicate)),
    Cypher.eq(claim.property('polarity'), new Cypher.Literal('ASSERTED')),
  ];
  return listed({ pattern, conditions: [...conditions, ...wanted] }, row);
}
