import Cypher from '@neo4j/cypher-builder';
import { compileNode } from '../compile/compile-node.js';
import { allOf, anyLabel } from '../compile/walk.js';
import { checkId, labelOfKind, type RecordKind } from '../../storage/ids.js';
import type { Parameter } from '../read/parameter.js';
import type { Selection } from '../read/selection.js';
import type { RootFieldCompiler } from './root-field.js';

/** The node with an id of one of these kinds; null if there is none. */
export function nodeField(...expected: readonly [RecordKind, ...RecordKind[]]): RootFieldCompiler {
  const checked = (id: unknown, path: string): string => checkId(id as string, expected, path);
  return ({ selection, arguments: { id } }, compilation) => {
    const parameter = id as Parameter;
    const node = new Cypher.Node();
    const kind = expected.find((candidate) => candidate === parameter.kinds?.[0]) ?? expected[0];
    const column = compileNode(selection as Selection, node, compilation);
    const found = new Cypher.Match(
      new Cypher.Pattern(node, { labels: anyLabel(compilation.moment.labels(labelOfKind(kind))) }),
    ).where(
      allOf([
        Cypher.eq(node.property('id'), compilation.parameter(parameter, checked)),
        compilation.moment.nodeKnown(node),
      ]) as Cypher.Predicate,
    );
    return {
      rows: found.return([column.expression, new Cypher.NamedVariable('row')]),
      extras: [],
      lookup: parameter,
      readRow: (row, nodeFormat) => nodeFormat(column.read(row)),
      read: ([node = null]) => node,
    };
  };
}
