import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../graph/compile/compilation.js';
import { allOf, walk } from '../../graph/compile/walk.js';
import { valueIn, walkExists } from '../../graph/filter/filter-compiler.js';
import type { Parameter } from '../../graph/selection/parameter.js';
import type { SelectedField } from '../../graph/selection/selection.js';
import { ClaimRank } from '../../knowledge/claims/claim-rank.js';
import { claimedEnds } from '../../knowledge/claims/claimed-interval-in-cypher.js';
import { Polarity } from '../../knowledge/claims/polarity.js';
import { Predicate } from '../../knowledge/claims/predicate.js';
import { isOfWholeEvent } from './own-scope.js';

/** What is claimed of one event for one measure and unit. */
export interface Claimed {
  readonly measure: Cypher.Variable;
  readonly unit: Cypher.Variable;
  readonly low: Cypher.Variable;
  readonly high: Cypher.Variable;
  /** The numbers that are stated, each once. */
  readonly bests: Cypher.Variable;
  /** 1 where a claim is in dispute, else 0. */
  readonly disputed: Cypher.Variable;
}

/**
 * A row for each event, measure and unit: the whole range of the preferred claims, or else of all live claims at the
 * event's own scope. Whether one of these is in dispute is told of all.
 */
export function claimedOfEvents(
  events: Cypher.With,
  event: Cypher.Node,
  { arguments: { measure: wanted } }: SelectedField,
  compilation: Compilation,
): { readonly clause: Cypher.With; readonly claimed: Claimed } {
  const { moment } = compilation;
  const claim = new Cypher.Node();
  const claimed: Claimed = {
    measure: new Cypher.Variable(),
    unit: new Cypher.Variable(),
    low: new Cypher.Variable(),
    high: new Cypher.Variable(),
    bests: new Cypher.Variable(),
    disputed: new Cypher.Variable(),
  };
  const { measure, unit, low, high, bests, disputed } = claimed;
  const [preferred, byRank] = [new Cypher.Variable(), new Cypher.Variable()];
  const chosen = new Cypher.Variable();
  const ends = claimedEnds(claim, compilation);
  const best = moment.property(claim, 'best');
  const clause = events
    .match(numbers(event, claim, wanted as Parameter | undefined, compilation))
    .with(
      event,
      [moment.property(claim, 'measure'), measure],
      [moment.property(claim, 'unit'), unit],
      [isPreferred(claim, compilation), preferred],
      [Cypher.min(ends.low), low],
      [Cypher.max(Cypher.coalesce(ends.high, best, ends.low)), high],
      [Cypher.collect(best).distinct(), bests],
      [Cypher.max(isDisputed(claim, compilation)), disputed],
    )
    .with(
      event,
      measure,
      unit,
      [Cypher.collect(new Cypher.List([preferred, low, high, bests])), byRank],
      [Cypher.max(disputed), disputed],
    )
    .with(measure, unit, disputed, [preferredOrAll(byRank), chosen])
    .with(
      measure,
      unit,
      disputed,
      ...[low, high, bests].map(
        (value, index) => [Cypher.listIndex(chosen, index + 1), value] as [Cypher.Expr, Cypher.Variable],
      ),
    );
  return { clause, claimed };
}

/** The live, asserted numbers of whole events. */
function numbers(
  event: Cypher.Node,
  claim: Cypher.Node,
  measures: Parameter | undefined,
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
    Cypher.eq(moment.property(claim, name), new Cypher.Literal(value));
  const asked = measures && valueIn(moment.property(claim, 'measure'), measures, compilation).conditions;
  const wanted = allOf([
    ...conditions,
    says('predicate', Predicate.MEASURED),
    says('polarity', Polarity.ASSERTED),
    ...(asked ?? []),
    isOfWholeEvent(claim, event, compilation),
  ]);
  return new Cypher.Match(pattern).where(wanted as Cypher.Predicate);
}

const isPreferred = (claim: Cypher.Node, { moment }: Compilation): Cypher.Expr =>
  Cypher.eq(moment.property(claim, 'rank'), new Cypher.Literal(ClaimRank.PREFERRED));

function isDisputed(claim: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const disputes = walk(claim, [{ along: ['AMONG'], direction: 'in' }], new Cypher.Node(), compilation);
  return new Cypher.Case().when(walkExists(disputes)).then(new Cypher.Literal(1)).else(new Cypher.Literal(0));
}

/** Of rows that begin with whether they are of preferred claims, the one that decides. */
function preferredOrAll(rows: Cypher.Variable): Cypher.Expr {
  const row = new Cypher.Variable();
  const preferred = new Cypher.ListComprehension(row)
    .in(rows)
    .where(Cypher.eq(Cypher.listIndex(row, 0), Cypher.true));
  return Cypher.coalesce(Cypher.head(preferred), Cypher.head(rows));
}
