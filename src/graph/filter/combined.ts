import Cypher from '@neo4j/cypher-builder';
import { allOf } from '../compile/walk.js';
import { anyHolds, together, walkExists, type Conditions, type Filter } from './filter.js';

/** The fields that combine filters of one type. */
interface Combination {
  readonly and?: readonly object[];
  readonly or?: readonly object[];
  readonly not?: object;
}

/**
 * Makes of a filter one that also understands `and`, `or` and `not`, nested freely. There are only two truth values:
 * a condition on what is not there is false, and its negation true.
 */
export function combined(plain: Filter): Filter {
  const filter: Filter = (wanted, node, compilation, path = 'filter') => {
    const { and = [], or, not } = wanted as Combination;
    const inner = (one: object, where: string): Conditions =>
      filter(one, node, compilation, `${path}.${where}`);
    return together([
      plain(wanted, node, compilation, path),
      ...and.map((one, index) => inner(one, `and[${index}]`)),
      or && anyOfThese(or.map((one, index) => inner(one, `or[${index}]`))),
      not && { conditions: [Cypher.not(holds(inner(not, 'not')))] },
    ]);
  };
  return filter;
}

function anyOfThese(alternatives: readonly Conditions[]): Partial<Conditions> {
  return { conditions: [anyHolds(alternatives.map(holds))], among: amongAny(alternatives) };
}

/** One condition that is true or false, never null. */
function holds({ walks, conditions }: Conditions): Cypher.Predicate {
  const all = allOf([...walks.map(walkExists), ...conditions]);
  return all ? Cypher.coalesce(all, Cypher.false) : Cypher.true;
}

/** What meets one of several conditions is among the ids of all of them, where each has such ids. */
function amongAny(alternatives: readonly Conditions[]): Cypher.Expr | undefined {
  const lists = alternatives.flatMap(({ among }) => among ?? []);
  const [first, ...others] = lists;
  if (!first || lists.length < alternatives.length) return undefined;
  return others.reduce<Cypher.Expr>((one, other) => Cypher.plus(one, other), first);
}
