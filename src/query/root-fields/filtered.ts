import Cypher from '@neo4j/cypher-builder';
import { storedTypeOrThrow } from '../compile/compile-node.js';
import type { Compilation } from '../compile/compilation.js';
import type { FilterCompiler } from '../filter/filter-compiler.js';
import { matchCandidates, mayMatchTwice, type Candidates } from '../page/candidates.js';
import { anyLabel } from '../compile/walk.js';
import type { SelectedField } from '../read/selection.js';

/** All nodes of a type that match the filter of a root field. */
export interface Filtered {
  /** Object type or interface of the nodes. */
  readonly type: string;
  readonly compileFilter: FilterCompiler;
  /** Where the filter comes from; default: the argument `filter`. */
  readonly filterOf?: (field: SelectedField) => object;
}

/** Matches them. If the filter names things, the match starts at the first of these, not at all nodes of the type. */
export function filteredCandidates(
  { type, compileFilter, filterOf = filterArgument }: Filtered,
  field: SelectedField,
  node: Cypher.Node,
  compilation: Compilation,
): Candidates {
  const path = filterOf === filterArgument ? `${field.path}.filter` : field.path;
  const { walks, conditions, candidateIds } = compileFilter(filterOf(field), node, compilation, path);
  const [start, ...others] = walks;
  const known = compilation.moment.nodeKnown(node);
  const rest = [...conditions, ...(known ? [known] : [])];
  if (start) {
    return { ...start, conditions: [...start.conditions, ...rest], repeats: true, walks: others };
  }
  const pattern = new Cypher.Pattern(node, {
    labels: anyLabel(compilation.moment.labels(storedTypeOrThrow(type).label)),
  });
  return { pattern, conditions: rest, repeats: false, walks: [], candidateIds };
}

/** The clause that matches each of them once, for counts and sums. */
export function matchFiltered(
  filtered: Filtered,
  field: SelectedField,
  node: Cypher.Node,
  compilation: Compilation,
): Cypher.With {
  const find = (one: Cypher.Node) => filteredCandidates(filtered, field, one, compilation);
  const matched = matchCandidates(find, node).with(node);
  return mayMatchTwice(find(node)) ? matched.distinct() : matched;
}

const filterArgument = (field: SelectedField): object => field.arguments['filter'] ?? {};
