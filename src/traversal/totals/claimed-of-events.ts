import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { walk } from '../../query/compile/walk.js';
import { valueIn, walkExists } from '../../query/filter/filter-compiler.js';
import type { Parameter } from '../../query/read/parameter.js';
import type { SelectedField } from '../../query/read/selection.js';
import { isPreferred, preferredOrAll, rangeOf, wholeEventNumbers } from './whole-event-numbers.js';

/** What is claimed of one event for one measure and unit. */
interface Claimed {
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
  const range = rangeOf(claim, compilation);
  const measures = wanted as Parameter | undefined;
  const asked = measures && valueIn(moment.field(claim, 'measure'), measures, compilation).conditions;
  const clause = events
    .match(wholeEventNumbers(event, claim, asked ?? [], compilation))
    .with(
      event,
      [moment.field(claim, 'measure'), measure],
      [moment.field(claim, 'unit'), unit],
      [isPreferred(claim, compilation), preferred],
      [range.low, low],
      [range.high, high],
      [range.bests, bests],
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

function isDisputed(claim: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const disputes = walk(claim, [{ along: ['AMONG'], direction: 'in' }], new Cypher.Node(), compilation);
  return new Cypher.Case().when(walkExists(disputes)).then(new Cypher.Literal(1)).else(new Cypher.Literal(0));
}
