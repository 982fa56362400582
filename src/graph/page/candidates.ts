import Cypher from '@neo4j/cypher-builder';
import { allOf, type Walk } from '../compile/walk.js';
import { walkExists } from '../filter/filter-compiler.js';
import { MAX_FULL_TEXT_HITS } from '../text/full-text-ids.js';

/** The rows out of which a page is taken, as something to match. */
export interface Candidates extends Walk {
  /** Several ways may lead to one row, so rows must be made distinct. */
  readonly repeats: boolean;
  /** Walks that must lead to the row as well. */
  readonly walks: readonly Walk[];
  /** A list that holds the ids of all candidates, where an index can tell; useless if it is too long. */
  readonly candidateIds?: Cypher.Expr | undefined;
}

/** Makes the candidates anew around a variable: a page, its count and its neighbours each match for themselves. */
export type FindCandidates = (node: Cypher.Node) => Candidates;

/** What has matched, to go on from. */
export type Matched = Cypher.Match | Cypher.With | Cypher.Call;

/** Further conditions, made anew for each match. */
type Further = () => readonly (Cypher.Predicate | undefined)[];

const NOTHING_FURTHER: Further = () => [];

/** The clause that matches the candidates for which the further conditions hold. */
export function matchCandidates(
  find: FindCandidates,
  node: Cypher.Node,
  further: Further = NOTHING_FURTHER,
): Matched {
  const candidates = find(node);
  if (!candidates.candidateIds) return match(candidates, node, further());
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
  sort: (matched: Matched, repeats: boolean) => Cypher.With,
): Cypher.With {
  const candidates = find(node);
  if (!candidates.candidateIds) return sort(match(candidates, node, further()), mayMatchTwice(candidates));
  const first = narrowed(find, node, further, (matched) =>
    sort(matched, mayMatchTwice(candidates)).return(node),
  );
  return sort(first, false);
}

/** Whether a row may be matched several times: not where further walks are looked for, once for each row. */
export const mayMatchTwice = ({ repeats, walks }: Candidates): boolean => repeats && walks.length === 0;

/** Neo4j would look for the further walks first, of each way to a row, and only then at the row's own properties. */
function match(
  { pattern, conditions, repeats, walks }: Candidates,
  node: Cypher.Node,
  further: readonly (Cypher.Predicate | undefined)[],
): Cypher.Match | Cypher.With {
  const condition = allOf([...conditions, ...further]);
  const matched = new Cypher.Match(pattern);
  if (condition) matched.where(condition);
  const walked = allOf(walks.map(walkExists));
  if (!walked) return matched;
  const rows = matched.with(node);
  return (repeats ? rows.distinct() : rows).where(walked);
}

/**
 * Starts at what the index has found, or, where that is more than it is worth, looks at everything: which way, is
 * decided when the statement runs. Taking one row at most makes the planner leave the other way untouched.
 */
function narrowed(
  find: FindCandidates,
  node: Cypher.Node,
  further: Further,
  finish: (matched: Matched) => Cypher.Clause,
): Cypher.Call {
  const ids = new Cypher.Variable();
  const gate = (condition: Cypher.Predicate) => new Cypher.With(ids).where(condition).with(ids).limit(1);
  const most = new Cypher.Literal(MAX_FULL_TEXT_HITS);
  const few = finish(match(find(node), node, [Cypher.in(node.property('id'), ids), ...further()]));
  const many = finish(match(find(node), node, further()));
  const ways = new Cypher.Union(
    Cypher.utils.concat(gate(Cypher.lt(Cypher.size(ids), most)), few),
    Cypher.utils.concat(gate(Cypher.gte(Cypher.size(ids), most)), many),
  ).all();
  return new Cypher.Call(
    Cypher.utils.concat(
      new Cypher.With([find(node).candidateIds as Cypher.Expr, ids]),
      new Cypher.Call(ways, [ids]),
      new Cypher.Return(node),
    ),
    [],
  );
}
