import Cypher from '@neo4j/cypher-builder';
import { allOf, type Walk } from '../compile/walk.js';
import { MOST_FOUND } from '../text/found-ids.js';

/** The rows out of which a page is taken, as something to match. */
export interface Candidates extends Walk {
  /** Several ways may lead to one row, so rows must be made distinct. */
  readonly repeats: boolean;
  /** Ids among which are those of all candidates, where an index can tell; useless if there are too many of them. */
  readonly among?: Cypher.Expr | undefined;
}

/** Makes the candidates anew around a variable: a page, its count and its neighbours each match for themselves. */
export type FindCandidates = (node: Cypher.Node) => Candidates;

/** Further conditions, made anew for each match. */
type Further = () => readonly (Cypher.Predicate | undefined)[];

const NOTHING_FURTHER: Further = () => [];

/** The clause that matches the candidates for which the further conditions hold. */
export function matchCandidates(
  find: FindCandidates,
  node: Cypher.Node,
  further: Further = NOTHING_FURTHER,
): Cypher.Match | Cypher.Call {
  const candidates = find(node);
  if (!candidates.among) return match(candidates, further());
  return narrowed(find, node, further, (matched) => matched.return(node));
}

/**
 * The first candidates in the order of a key. What comes after is added to the clause, which holds nothing but the
 * node.
 */
export function firstCandidates(
  find: FindCandidates,
  node: Cypher.Node,
  further: Further,
  sort: (matched: Cypher.Match | Cypher.Call, repeats: boolean) => Cypher.With,
): Cypher.With {
  const candidates = find(node);
  if (!candidates.among) return sort(match(candidates, further()), candidates.repeats);
  const first = narrowed(find, node, further, (matched) => sort(matched, candidates.repeats).return(node));
  return sort(first, false);
}

function match(
  { pattern, conditions }: Candidates,
  further: readonly (Cypher.Predicate | undefined)[],
): Cypher.Match {
  const condition = allOf([...conditions, ...further]);
  const matched = new Cypher.Match(pattern);
  return condition ? matched.where(condition) : matched;
}

/**
 * Starts at what the index has found, or, where that is more than it is worth, looks at everything: which way, is
 * decided when the question is asked. Taking one row at most makes the planner leave the other way untouched.
 */
function narrowed(
  find: FindCandidates,
  node: Cypher.Node,
  further: Further,
  finish: (matched: Cypher.Match) => Cypher.Clause,
): Cypher.Call {
  const ids = new Cypher.Variable();
  const gate = (condition: Cypher.Predicate) => new Cypher.With(ids).where(condition).with(ids).limit(1);
  const most = new Cypher.Literal(MOST_FOUND);
  const few = finish(match(find(node), [Cypher.in(node.property('id'), ids), ...further()]));
  const many = finish(match(find(node), further()));
  const ways = new Cypher.Union(
    Cypher.utils.concat(gate(Cypher.lt(Cypher.size(ids), most)), few),
    Cypher.utils.concat(gate(Cypher.gte(Cypher.size(ids), most)), many),
  ).all();
  return new Cypher.Call(
    Cypher.utils.concat(
      new Cypher.With([find(node).among as Cypher.Expr, ids]),
      new Cypher.Call(ways, [ids]),
      new Cypher.Return(node),
    ),
    [],
  );
}
