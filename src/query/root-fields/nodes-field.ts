import Cypher from '@neo4j/cypher-builder';
import { UserError } from '../../errors/user-error.js';
import { compileNode } from '../compile/compile-node.js';
import type { Transform } from '../compile/compilation.js';
import { allOf, anyLabel } from '../compile/walk.js';
import { checkId, labelOfKind, NODE_KINDS } from '../../storage/ids.js';
import { MAX_PAGE_SIZE } from '../page/page-size.js';
import type { Parameter } from '../read/parameter.js';
import type { Selection } from '../read/selection.js';
import type { RootFieldCompiler } from './root-field.js';

/** The nodes with several ids, in order; null for an id without a node. */
const nodesOf =
  (ids: Transform): RootFieldCompiler =>
  ({ selection, arguments: { ids: given } }, compilation) => {
    const parameter = given as Parameter;
    const id = new Cypher.Variable();
    const columns = (parameter.kinds ?? []).map((kind) => {
      const node = new Cypher.Node();
      const column = compileNode(selection as Selection, node, compilation);
      const found = new Cypher.Match(
        new Cypher.Pattern(node, { labels: anyLabel(compilation.moment.labels(labelOfKind(kind))) }),
      )
        .where(
          allOf([Cypher.eq(node.property('id'), id), compilation.moment.nodeKnown(node)]) as Cypher.Predicate,
        )
        .return([column.expression, new Cypher.Variable()]);
      return { expression: Cypher.head(new Cypher.Collect(found)), read: column.read };
    });
    const found = columns.map(({ expression }) => expression);
    return {
      rows: new Cypher.Unwind([compilation.parameter(parameter, ids), id]).return([
        Cypher.coalesce(...(found as [Cypher.Expr, ...Cypher.Expr[]]), Cypher.Null),
        new Cypher.NamedVariable('row'),
      ]),
      extras: [],
      lookup: parameter,
      readRow: (row, nodeFormat) => (row === null ? null : nodeFormat(columns[0]?.read(row))),
      read: (nodes) => nodes,
    };
  };

/** Checks ids from a user, at most as many as fit on a page. */
export function checkIds(given: readonly string[], path: string): readonly string[] {
  if (given.length > MAX_PAGE_SIZE) {
    throw UserError.of({
      code: 'INVALID_ARGUMENT',
      path,
      message: `${given.length} ids are more than one field accepts.`,
      hint: `Request at most ${MAX_PAGE_SIZE} ids at once.`,
    });
  }
  return given.map((id, index) => checkId(id, NODE_KINDS, `${path}[${index}]`));
}

/** For ids from a user. */
export const nodesField = nodesOf((ids, path) => checkIds(ids as string[], path));

/** For ids from the graph itself. */
export const nodesFieldOfKnownIds = nodesOf((ids) => ids);
