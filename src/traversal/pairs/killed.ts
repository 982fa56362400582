import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { checkSum } from '../../errors/check-sum.js';
import { eventFigures } from '../totals/event-figures.js';
import type { FigureSums } from '../totals/figure-sums.js';

const MEASURE = new Cypher.Literal('killed');

/** How many people are claimed to have been killed in an event, by the rule of `totals`. */
export const killedIn = (event: Cypher.Node, compilation: Compilation): Cypher.Expr =>
  eventFigures(
    event,
    (claim) => [
      Cypher.eq(compilation.moment.field(claim, 'measure'), MEASURE),
      Cypher.isNull(compilation.moment.field(claim, 'unit')),
    ],
    compilation,
  );

/** The sums of these by the names of the fields. */
export const killedSums = (
  [, low, best, high]: FigureSums,
  pathOf: (field: string) => string,
): Readonly<Record<'killedLow' | 'killedBest' | 'killedHigh', number | null>> => ({
  killedLow: checkSum(low, pathOf('killedLow')),
  killedBest: checkSum(best, pathOf('killedBest')),
  killedHigh: checkSum(high, pathOf('killedHigh')),
});

/** What the schema says of the sums of these. */
export const KILLED_DESCRIPTIONS = {
  low: 'People killed: the sum over the events of the lowest number claimed (measure “killed”), by the rule of totals; null if nobody claims a number. An event and an event that it is part of both count.',
  best: 'People killed: the sum of the numbers as stated; also null if an event has none, or several.',
  high: 'People killed: the sum of the highest numbers claimed.',
} as const;
