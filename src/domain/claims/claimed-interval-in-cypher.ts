import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { MIN_ABOUT, ABOUT_SHARE } from '../../rules/figures/claimed-interval.js';
import { Qualifier } from './qualifier.js';

/** Lower and upper bound of a count that a claim allows; null if it has no upper bound. */
export interface ClaimedEnds {
  readonly low: Cypher.Expr;
  readonly high: Cypher.Expr;
}

const NONE = new Cypher.Literal(0);

/** `claimedInterval` of a claim that counts things, computed by the database, so that it can be summed. */
export function claimedEnds(claim: Cypher.Node, { moment }: Compilation): ClaimedEnds {
  const stated = (name: string): Cypher.Expr => moment.field(claim, name);
  const [low, best, high] = [stated('low'), stated('best'), stated('high')];
  const around = tolerance(best);
  const byQualifier = (ends: Readonly<Record<Qualifier, Cypher.Expr>>): Cypher.Expr =>
    Object.entries(ends).reduce(
      (choice, [qualifier, end]) => choice.when(new Cypher.Literal(qualifier)).then(end),
      new Cypher.Case(stated('qualifier')),
    );
  return {
    low: byQualifier({
      [Qualifier.EXACT]: Cypher.coalesce(low, best, NONE),
      [Qualifier.AT_LEAST]: Cypher.coalesce(low, best, high),
      [Qualifier.AT_MOST]: Cypher.coalesce(low, NONE),
      [Qualifier.ABOUT]: Cypher.coalesce(low, Cypher.minus(best, around), NONE),
    }),
    high: byQualifier({
      [Qualifier.EXACT]: Cypher.coalesce(high, best),
      [Qualifier.AT_LEAST]: high,
      [Qualifier.AT_MOST]: Cypher.coalesce(high, best, low),
      [Qualifier.ABOUT]: Cypher.coalesce(high, Cypher.plus(best, around)),
    }),
  };
}

/** Tolerance of a number stated as “about”. */
function tolerance(best: Cypher.Expr): Cypher.Expr {
  const share = Cypher.multiply(best, new Cypher.Literal(ABOUT_SHARE));
  const least = new Cypher.Literal(MIN_ABOUT);
  const isWhole = Cypher.eq(best, Cypher.floor(best));
  return new Cypher.Case()
    .when(Cypher.and(isWhole, Cypher.lt(share, least)))
    .then(least)
    .else(share);
}
