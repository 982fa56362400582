import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, walk } from '../../query/compile/walk.js';
import { ClaimRank } from '../../domain/claims/rank.js';
import { claimedEnds } from '../../domain/claims/claimed-interval-in-cypher.js';
import { Polarity } from '../../domain/claims/polarity.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { isOfWholeEvent } from './own-scope.js';

/** Matches the live, asserted numbers of a whole event, of which more may be demanded. */
export function wholeEventNumbers(
  event: Cypher.Node,
  claim: Cypher.Node,
  demands: readonly Cypher.Predicate[],
  compilation: Compilation,
): Cypher.Match {
  const { moment } = compilation;
  const { pattern, conditions } = walk(
    event,
    [{ along: ['ABOUT'], direction: 'in', to: 'Claim', claims: 'effective' }],
    claim,
    compilation,
  );
  const says = (name: string, value: string) =>
    Cypher.eq(moment.field(claim, name), new Cypher.Literal(value));
  const wanted = allOf([
    ...conditions,
    says('predicate', Predicate.MEASURED),
    says('polarity', Polarity.ASSERTED),
    ...demands,
    isOfWholeEvent(claim, event, compilation),
  ]);
  return new Cypher.Match(pattern).where(wanted as Cypher.Predicate);
}

/** Whether a number was ranked above the others. */
export const isPreferred = (claim: Cypher.Node, { moment }: Compilation): Cypher.Expr =>
  Cypher.eq(moment.field(claim, 'rank'), new Cypher.Literal(ClaimRank.PREFERRED));

/** What several claims allow together: the lowest, the highest, and the numbers that are stated, each once. */
export function rangeOf(
  claim: Cypher.Node,
  compilation: Compilation,
): { readonly low: Cypher.Expr; readonly high: Cypher.Expr; readonly bests: Cypher.Expr } {
  const ends = claimedEnds(claim, compilation);
  const best = compilation.moment.field(claim, 'best');
  return {
    low: Cypher.min(ends.low),
    high: Cypher.max(Cypher.coalesce(ends.high, best, ends.low)),
    bests: Cypher.collect(best).distinct(),
  };
}

/** Of rows that begin with whether they are of preferred claims, the one that decides. */
export function preferredOrAll(rows: Cypher.Variable): Cypher.Expr {
  const row = new Cypher.Variable();
  const preferred = new Cypher.ListComprehension(row)
    .in(rows)
    .where(Cypher.eq(Cypher.listIndex(row, 0), Cypher.true));
  return Cypher.coalesce(Cypher.head(preferred), Cypher.head(rows));
}

/** The number that is stated, where one is and no other. */
export const theOnly = (bests: Cypher.Expr): Cypher.Expr =>
  new Cypher.Case().when(Cypher.eq(Cypher.size(bests), new Cypher.Literal(1))).then(Cypher.head(bests));
