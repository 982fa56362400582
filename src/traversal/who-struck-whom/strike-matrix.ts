import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, listed, walk } from '../../query/compile/walk.js';
import { matchFiltered } from '../../query/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { ActorLevel } from '../pairs/actor-level.js';
import { bodiesOf } from '../pairs/bodies-of.js';
import { killedIn } from '../pairs/killed.js';
import { statedTime, type StatedTime } from '../pairs/stated-time.js';
import { figureSums, type FigureSums } from '../totals/figure-sums.js';
import { claimedStrikes } from './claimed-strikes.js';
import { compileDirectedFilter } from './compile-directed-filter.js';

/** What the strikes of one actor on another come to; the actors by their ids. */
export type Cell = readonly [
  perpetrator: string,
  target: string,
  events: number,
  first: StatedTime | null,
  last: StatedTime | null,
  strikesLow: number | null,
  strikesHigh: number | null,
  ...killed: FigureSums,
];

/** The cells of the matrix of who struck whom, as `Cell`s, in no order. */
export const strikeMatrix: RootFieldCompiler = (field, compilation) => {
  const { level = ActorLevel.ACTOR } = field.arguments as { level?: ActorLevel };
  const [event, striking, struck] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Node()];
  const [perpetrator, target] = [new Cypher.Variable(), new Cypher.Variable()];
  const [strikes, wholes, time] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [events, first, last] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [measured, figures, counted] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const killed = new Cypher.Variable();
  const ofMeasured = (value: Cypher.Expr) =>
    Cypher.collect(new Cypher.Case().when(Cypher.isNotNull(strikes)).then(value));
  const sums = figureSums(killed);
  const sumsOfKilled = sums.map(([, sum]) => sum);
  return {
    rows: matchFiltered({ type: 'Event', compileFilter: compileDirectedFilter }, field, event, compilation)
      .with(
        event,
        [claimedStrikes(event, compilation), strikes],
        [wholesOf(event, compilation), wholes],
        [statedTime(event, compilation), time],
        [killedIn(event, compilation), killed],
      )
      .match(matchActor(event, Predicate.PERPETRATED_BY, striking, compilation))
      .match(matchActor(event, Predicate.TARGETED, struck, compilation))
      .unwind([bodiesOf(striking, level, compilation), perpetrator])
      .unwind([bodiesOf(struck, level, compilation), target])
      .with(event, strikes, wholes, time, killed, perpetrator, target)
      .distinct()
      .with(
        perpetrator,
        target,
        [Cypher.count('*'), events],
        [Cypher.min(time), first],
        [Cypher.max(time), last],
        [ofMeasured(event.property('id')), measured],
        [ofMeasured(new Cypher.List([strikes, wholes])), figures],
        ...sums,
      )
      .with(perpetrator, target, events, first, last, ...sumsOfKilled, [
        withoutParts(figures, measured),
        counted,
      ])
      .return([
        new Cypher.List([
          perpetrator,
          target,
          events,
          first,
          last,
          sumOf(counted, 0),
          sumOf(counted, 1),
          ...sumsOfKilled,
        ]),
        new Cypher.NamedVariable('row'),
      ]),
    extras: [],
    read: (rows) => rows,
  };
};

function matchActor(
  event: Cypher.Node,
  predicate: Predicate,
  actor: Cypher.Node,
  compilation: Compilation,
): Cypher.Match {
  const { pattern, conditions } = walk(event, [{ along: [predicate], direction: 'out' }], actor, compilation);
  const match = new Cypher.Match(pattern);
  const known = allOf(conditions);
  return known ? match.where(known) : match;
}

/** Ids of the events that an event is part of, directly or indirectly. */
function wholesOf(event: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const whole = new Cypher.Node();
  const partOf = { along: ['PART_OF'], direction: 'out' } as const;
  return listed(
    walk(event, [partOf, { ...partOf, repeated: true }], whole, compilation),
    whole.property('id'),
  );
}

/**
 * Of figures `[strikes, ids of wholes]` of events, the strikes of those that are not part of another event with
 * figures, so that nothing is counted twice.
 */
function withoutParts(figures: Cypher.Variable, measured: Cypher.Variable): Cypher.Expr {
  const figure = new Cypher.Variable();
  const whole = new Cypher.Variable();
  return new Cypher.ListComprehension(figure)
    .in(figures)
    .where(Cypher.none(whole, Cypher.listIndex(figure, 1), Cypher.in(whole, measured)))
    .map(Cypher.listIndex(figure, 0));
}

/** The sum of one bound of `[lowest, highest]` strikes; null if there are none, or if any is null. */
function sumOf(strikes: Cypher.Variable, end: 0 | 1): Cypher.Expr {
  const sum = new Cypher.Variable();
  const one = new Cypher.Variable();
  const added = Cypher.plus(sum, Cypher.listIndex(one, end));
  return new Cypher.Case()
    .when(Cypher.gt(Cypher.size(strikes), new Cypher.Literal(0)))
    .then(Cypher.reduce(sum, new Cypher.Literal(0), one, strikes, added));
}
