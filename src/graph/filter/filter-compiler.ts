import Cypher from '@neo4j/cypher-builder';
import type { Compilation, Transform } from '../compile/compilation.js';
import { allOf, type Walk } from '../compile/walk.js';
import type { Parameter } from '../selection/parameter.js';

/** What a filter has been compiled to: what must hold of a node. */
export interface CompiledFilter {
  /**
   * Walks that start at what the filter names and end at the node. A list of the whole graph starts at the first,
   * which costs as much as there are rows, not as there are nodes.
   */
  readonly walks: readonly Walk[];
  readonly conditions: readonly Cypher.Predicate[];
  /**
   * Where an index can tell: a list that holds the ids of all nodes that meet the conditions, unless it is
   * as long as `MAX_FULL_TEXT_HITS`, where it may lack some. It narrows a list of the whole graph, and changes nothing.
   */
  readonly candidateIds?: Cypher.Expr | undefined;
}

/**
 * Compiles a filter, given as normalized arguments, into conditions on a node. Where the filter itself is at fault,
 * `path` says where it stands in the request.
 */
export type FilterCompiler = (
  filter: object,
  node: Cypher.Node,
  compilation: Compilation,
  path?: string,
) => CompiledFilter;

/** What must hold for several filters at once, of which some may not be given. */
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

/** Of no alternatives, none holds. */
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
