import Cypher from '@neo4j/cypher-builder';
import type { GraphQLSchema } from 'graphql';
import { labelOfKind } from '../../storage/ids.js';
import type { SelectedField } from '../read/selection.js';
import type { NodeFormat } from '../serialize/node-format.js';
import type { Parameter, ParameterValue } from '../read/parameter.js';
import type { RootFieldCompiler } from '../root-fields/root-field.js';
import type { AsOf } from '../../time/as-of.js';
import { Compilation, type Reference } from './compilation.js';
import type { Moment } from '../moment/moment.js';
import { allOf, anyLabel } from './walk.js';

/** A compiled root field, ready to be executed with any values of its parameters. */
export interface Plan {
  readonly text: string;
  readonly bind: (values: readonly ParameterValue[], at: AsOf | null) => Record<string, unknown>;
  readonly references: readonly Reference[];
  /** The id or ids that the root field looks up, if it does. */
  readonly lookup: Parameter | null;
  /** Reads one row as soon as it arrives. */
  readonly readRow: (row: unknown, index: number, nodeFormat: NodeFormat) => unknown;
  /** From the rows read: the unknown ids of each reference; without any, the value of the field. */
  readonly read: (rows: readonly unknown[]) => { missing: readonly string[][]; answer: () => unknown };
}

const asItIs = (row: unknown): unknown => row;

const ROW = new Cypher.NamedVariable('row');

/**
 * Compiles a root field and everything below it into one statement. Single values (unknown ids, counts) come in a first
 * row of their own, so that the rows of a page can stream.
 */
export function compileRootField(
  field: SelectedField,
  compile: RootFieldCompiler,
  schema: GraphQLSchema,
  moment: Moment,
): Plan {
  const compilation = new Compilation(schema, moment);
  const { rows, extras, readRow = asItIs, read, lookup = null } = compile(field, compilation);
  const { references } = compilation;
  const header =
    extras.length + references.length === 0
      ? null
      : new Cypher.Return([
          new Cypher.List([new Cypher.List(references.map((one) => missing(one, moment))), ...extras]),
          ROW,
        ]);
  const { cypher } = statement(header, rows).build();
  return {
    text: cypher,
    bind: compilation.binder(),
    references,
    lookup,
    readRow: (row, index, nodeFormat) => (header && index === 0 ? row : readRow(row, nodeFormat)),
    read: (found) => {
      if (!header) return { missing: [], answer: () => read(found, []) };
      const [[unknown, ...once], ...others] = found as [[string[][], ...unknown[]], ...unknown[]];
      return { missing: unknown, answer: () => read(others, once) };
    },
  };
}

function statement(header: Cypher.Clause | null, rows: Cypher.Clause | null): Cypher.Clause {
  if (header && rows) return new Cypher.Union(header, rows).all();
  return header ?? rows ?? new Cypher.Return([Cypher.Null, ROW]);
}

/**
 * The ids of a reference that are unknown, or merged into another. Those not yet known at the instant of the request
 * are left out: asking for them is not a mistake, it only finds nothing.
 */
function missing({ ids, kinds }: Reference, moment: Moment): Cypher.Expr {
  const id = new Cypher.Variable();
  const known = kinds.map((kind): Cypher.Predicate => {
    const node = new Cypher.Node();
    const labels = anyLabel(moment.labels(labelOfKind(kind)));
    const isNamed = allOf([Cypher.eq(node.property('id'), id), moment.notMerged(node)]);
    return new Cypher.Exists(
      new Cypher.Match(new Cypher.Pattern(node, { labels })).where(isNamed as Cypher.Predicate),
    );
  });
  return new Cypher.ListComprehension(id)
    .in(ids)
    .where(Cypher.not(Cypher.or(...(known as [Cypher.Predicate, ...Cypher.Predicate[]]))));
}
