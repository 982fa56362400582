import type Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import type { NodeFormat } from '../serialize/node-format.js';
import type { Parameter } from '../read/parameter.js';
import type { SelectedField } from '../read/selection.js';

/** A compiled root field: a clause that returns one list per row, and single values. */
export interface CompiledRootField {
  readonly rows: Cypher.Clause | null;
  readonly extras: readonly Cypher.Expr[];
  /** The id or ids of the nodes that it returns, in order, with null for an id without a node. */
  readonly lookup?: Parameter;
  /** Reads a row as soon as it arrives; default: unchanged. */
  readonly readRow?: (row: unknown, nodeFormat: NodeFormat) => unknown;
  /** Builds the value of the field from the rows read. */
  readonly read: (rows: readonly unknown[], extras: readonly unknown[]) => unknown;
}

/** How a root field finds its rows. */
export type RootFieldCompiler = (field: SelectedField, compilation: Compilation) => CompiledRootField;
