import Cypher from '@neo4j/cypher-builder';
import { allOf, type Walk } from '../compile/walk.js';
import { walkExists } from '../filter/filter-compiler.js';
import { MAX_FULL_TEXT_HITS } from '../text/full-text-ids.js';

/** The nodes out of which a page is taken, as a pattern. */
export interface Candidates extends Walk {
  /** A node may be reached several times, so rows must be made distinct. */
  readonly repeats: boolean;
  /** Further walks that must lead to the node. */
  readonly walks: readonly Walk[];
  /** The ids of all candidates, if an index can provide them; useless if there are too many. */
  readonly candidateIds?: Cypher.Expr | undefined;
}

/** Builds the candidates around a variable: a page, its count and its neighbors each need their own match. */
export type FindCandidates = (node: Cypher.Node) => Candidates;

/** What has been matched so far. */
export type Matched = Cypher.Match | Cypher.With | Cypher.Call;

/** Further conditions, built separately for each match. */
type Further = () => readonly (Cypher.Predicate | undefined)[];

const NOTHING_FURTHER: Further = () => [];

/** The clause that matches the candidates that meet the further conditions. */
export function matchCandidates(
  find: FindCandidates,
  node: Cypher.Node,
  further: Further = NOTHING_FURTHER,
): Matched {
  const candidates = find(node);
  if (!candidates.candidateIds) return match(candidates, node, further());
  return narrowed(find, node, further, (matched) => matched.return(node));
}

/** The first candidates in the order of a key. More is appended to the clause, which returns only the node. */
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

/** Whether a node may be matched several times: not with further walks, which require distinct rows. */
export const mayMatchTwice = ({ repeats, walks }: Candidates): boolean => repeats && walks.length === 0;

/** By itself, Neo4j would follow the further walks first, for each way to a row, before it checks the row's own properties. */
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
 * Starts at the hits of the index or, if there are too many, at all nodes; decided when the statement runs. The limit
 * of one row makes the planner skip the other branch.
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
