import Cypher from '@neo4j/cypher-builder';
import { checkSum } from '../../errors/check-sum.js';

/** What the figures of several events come to; nothing but null where no figures were asked for. */
export type FigureSums = readonly [
  measured: number | null,
  low: number | null,
  best: number | null,
  high: number | null,
];

/** The same by the names of the fields. */
export interface SummedFigures {
  /** Events of which someone states the number. */
  readonly measured: number | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

type Aggregate = [Cypher.Expr, Cypher.Variable];

/** Sums up, over rows that each hold the figures of an event: `FigureSums`, each under a variable. */
export function figureSums(figures: Cypher.Variable): readonly Aggregate[] {
  const part = (index: number) => Cypher.listIndex(Cypher.head(figures), index);
  const measured = Cypher.count(Cypher.head(figures));
  const none = Cypher.eq(measured, new Cypher.Literal(0));
  const sum = (index: number) => Cypher.sum(part(index));
  const isKnown = Cypher.eq(Cypher.count(part(BEST)), measured);
  return [
    measured,
    new Cypher.Case().when(Cypher.not(none)).then(sum(LOW)),
    new Cypher.Case().when(Cypher.and(Cypher.not(none), isKnown)).then(sum(BEST)),
    new Cypher.Case().when(Cypher.not(none)).then(sum(HIGH)),
  ].map((aggregate) => [aggregate, new Cypher.Variable()]);
}

const [LOW, BEST, HIGH] = [1, 2, 3] as const;

/** Names the sums; throws where one lies beyond the largest number. */
export const namedSums = (
  [measured, low, best, high]: FigureSums,
  pathOf: (field: string) => string,
): SummedFigures => ({
  measured,
  low: checkSum(low, pathOf('low')),
  best: checkSum(best, pathOf('best')),
  high: checkSum(high, pathOf('high')),
});

/** Where none were asked for. */
export const NO_FIGURES: FigureSums = [null, null, null, null];
