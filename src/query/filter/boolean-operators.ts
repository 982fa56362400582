import Cypher from '@neo4j/cypher-builder';
import { allOf } from '../compile/walk.js';
import {
  anyPredicate,
  allFilters,
  walkExists,
  type CompiledFilter,
  type FilterCompiler,
} from './filter-compiler.js';

/** The fields that combine filters of one type. */
interface Combination {
  readonly and?: readonly object[];
  readonly or?: readonly object[];
  readonly not?: object;
}

/**
 * Extends the compiler of a filter with `and`, `or` and `not`, nested freely. There are only two truth values: a
 * condition on a missing value is false, and its negation true.
 */
export function withBooleanOperators(plain: FilterCompiler): FilterCompiler {
  const filter: FilterCompiler = (wanted, node, compilation, path = 'filter') => {
    const inner = ({ filter: one, path: where }: Placed): CompiledFilter =>
      filter(one, node, compilation, where);
    const { and = [], or, not } = wanted as Combination;
    const negated = not && withoutDoubleNot({ filter: not, path: `${path}.not` });
    return allFilters([
      plain(wanted, node, compilation, path),
      ...withPaths(and, `${path}.and`).map(inner),
      or && anyFilter(withPaths(or, `${path}.or`).flatMap(alternatives).map(inner)),
      negated &&
        ('holds' in negated
          ? inner(negated.holds)
          : { conditions: [Cypher.not(filterHolds(inner(negated)))] }),
    ]);
  };
  return filter;
}

/** A filter, and its path in the request. */
interface Placed {
  readonly filter: object;
  readonly path: string;
}

const withPaths = (filters: readonly object[], path: string): Placed[] =>
  filters.map((filter, index) => ({ filter, path: `${path}[${index}]` }));

const hasOnly = (filter: object, field: keyof Combination): boolean =>
  Object.keys(filter).every((name) => name === field);

/** Flattens nested alternatives: `a or (b or c)` is `a or b or c`. */
function alternatives(one: Placed): readonly Placed[] {
  const { or } = one.filter as Combination;
  return or && hasOnly(one.filter, 'or') ? withPaths(or, `${one.path}.or`).flatMap(alternatives) : [one];
}

/** Resolves double negation: with two truth values, not (not a) is a. Returns what is negated, or what holds. */
function withoutDoubleNot(negated: Placed): Placed | { readonly holds: Placed } {
  const { not } = negated.filter as Combination;
  if (!not || !hasOnly(negated.filter, 'not')) return negated;
  const inner = withoutDoubleNot({ filter: not, path: `${negated.path}.not` });
  return 'holds' in inner ? inner.holds : { holds: inner };
}

function anyFilter(alternatives: readonly CompiledFilter[]): Partial<CompiledFilter> {
  return {
    conditions: [anyPredicate(alternatives.map(filterHolds))],
    candidateIds: candidateIdsOfAny(alternatives),
  };
}

/** One condition that is true or false, never null. */
function filterHolds({ walks, conditions }: CompiledFilter): Cypher.Predicate {
  const all = allOf([...walks.map(walkExists), ...conditions]);
  return all ? Cypher.coalesce(all, Cypher.false) : Cypher.true;
}

/** The ids of all alternatives together, if each of them has candidate ids. */
function candidateIdsOfAny(alternatives: readonly CompiledFilter[]): Cypher.Expr | undefined {
  const lists = alternatives.flatMap(({ candidateIds }) => candidateIds ?? []);
  const [first, ...others] = lists;
  if (!first || lists.length < alternatives.length) return undefined;
  return others.reduce<Cypher.Expr>((one, other) => Cypher.plus(one, other), first);
}
