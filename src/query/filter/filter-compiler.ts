import Cypher from '@neo4j/cypher-builder';
import type { Compilation, Transform } from '../compile/compilation.js';
import { allOf, type Walk } from '../compile/walk.js';
import type { Parameter } from '../read/parameter.js';

/** A compiled filter: conditions on a node. */
export interface CompiledFilter {
  /**
   * Walks from what the filter names to the node. A list of the whole graph starts at the first, so its cost depends on
   * the number of rows, not of nodes.
   */
  readonly walks: readonly Walk[];
  readonly conditions: readonly Cypher.Predicate[];
  /**
   * Ids of all nodes that meet the conditions, if an index can provide them; incomplete if there are
   * `MAX_FULL_TEXT_HITS`. Only speeds up a list of the whole graph.
   */
  readonly candidateIds?: Cypher.Expr | undefined;
}

/**
 * Compiles a filter, given as normalized arguments, into conditions on a node. `path` is the position of the filter in
 * the request, for errors.
 */
export type FilterCompiler = (
  filter: object,
  node: Cypher.Node,
  compilation: Compilation,
  path?: string,
) => CompiledFilter;

/** The conjunction of several filters, some of which may be absent. */
export function allFilters(parts: readonly (Partial<CompiledFilter> | undefined)[]): CompiledFilter {
  const given = parts.filter((part) => part !== undefined);
  return {
    walks: given.flatMap(({ walks = [] }) => walks),
    conditions: given.flatMap(({ conditions = [] }) => conditions),
    candidateIds: given.find(({ candidateIds }) => candidateIds)?.candidateIds,
  };
}

/** The condition that such a walk to the node exists. */
export const walkExists = ({ pattern, conditions }: Walk): Cypher.Predicate => {
  const match = new Cypher.Match(pattern);
  const condition = allOf(conditions);
  return new Cypher.Exists(condition ? match.where(condition) : match);
};

/** An empty disjunction is false. */
export function anyPredicate(alternatives: readonly Cypher.Predicate[]): Cypher.Predicate {
  const [first, second, ...others] = alternatives;
  if (!first) return Cypher.false;
  return second ? Cypher.or(first, second, ...others) : first;
}

/** The condition that a value is one of a list's. */
export const valueIn = (
  value: Cypher.Expr,
  list: Parameter,
  compilation: Compilation,
): Partial<CompiledFilter> => ({
  conditions: [Cypher.in(value, compilation.parameter(list, unchanged))],
});

/** A value as it was given. */
export const unchanged: Transform = (value) => value;
