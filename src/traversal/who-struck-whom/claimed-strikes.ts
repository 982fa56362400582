import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, walk } from '../../query/compile/walk.js';
import { Polarity } from '../../domain/claims/polarity.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { claimedEnds } from '../../domain/claims/claimed-interval-in-cypher.js';

const MEASURE = 'strikes';
/** What would make a claim speak of something else than the whole event. */
const SCOPES = ['scopePlace', 'scopeActor', 'validTime'] as const;

/**
 * `[lowest, highest]` number of strikes that is claimed for an event: by its preferred live claims, or else by all that
 * are live. The highest is null where a claim leaves it open; the whole is null where none says a number.
 */
export function claimedStrikes(event: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const { moment } = compilation;
  const claim = new Cypher.Node();
  const [rank, least, most] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [low, high] = [new Cypher.Variable(), new Cypher.Variable()];
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
    says('measure', MEASURE),
    says('polarity', Polarity.ASSERTED),
    ...SCOPES.map((scope) => Cypher.isNull(moment.field(claim, scope))),
  ]);
  const ends = claimedEnds(claim, compilation);
  const open = Cypher.gt(Cypher.count('*'), Cypher.count(most));
  const claimed = new Cypher.Match(pattern)
    .where(wanted as Cypher.Predicate)
    .with([moment.field(claim, 'rank'), rank], [ends.low, least], [ends.high, most])
    .with(
      rank,
      [Cypher.min(least), low],
      [new Cypher.Case().when(open).then(Cypher.Null).else(Cypher.max(most)), high],
    )
    // Of the ranks of live claims, PREFERRED is the last by letter.
    .orderBy([rank, 'DESC'])
    .limit(1)
    .return([new Cypher.List([low, high]), new Cypher.Variable()]);
  return Cypher.head(new Cypher.Collect(claimed));
}
