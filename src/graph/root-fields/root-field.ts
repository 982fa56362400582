import type Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import type { NodeFormat } from '../node-format.js';
import type { Parameter } from '../selection/parameter.js';
import type { SelectedField } from '../selection/selection.js';

/** A root field, compiled: a clause that returns one list a row, and values that come once. */
export interface CompiledRootField {
  readonly rows: Cypher.Clause | null;
  readonly extras: readonly Cypher.Expr[];
  /** The id or ids of the nodes that it gives, in their order, null where nothing has an id. */
  readonly lookup?: Parameter;
  /** Reads a row as soon as it arrives; by default it stays as it is. */
  readonly readRow?: (row: unknown, nodeFormat: NodeFormat) => unknown;
  /** Makes the value of the field out of the rows that were read. */
  readonly read: (rows: readonly unknown[], extras: readonly unknown[]) => unknown;
}

/** How a root field finds what it is about. */
export type RootFieldCompiler = (field: SelectedField, compilation: Compilation) => CompiledRootField;
