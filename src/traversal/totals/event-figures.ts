import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { isPreferred, preferredOrAll, rangeOf, theOnly, wholeEventNumbers } from './whole-event-numbers.js';

/** What must hold of a claim for its number to be one that is wanted. */
export type WantedNumbers = (claim: Cypher.Node) => readonly Cypher.Predicate[];

/**
 * What is claimed of one event, by the rule of `totals`: a list that holds `[unit, low, best, high]` for each unit, and
 * nothing where nobody says a number. The best is null where none is stated, or several.
 */
export function eventFigures(
  event: Cypher.Node,
  wanted: WantedNumbers,
  compilation: Compilation,
): Cypher.Expr {
  const claim = new Cypher.Node();
  const [unit, preferred, byRank, chosen] = [0, 1, 2, 3].map(() => new Cypher.Variable()) as Four;
  const [low, high, bests] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const range = rangeOf(claim, compilation);
  const ofChosen = (index: number) => Cypher.listIndex(chosen, index);
  const figures = wholeEventNumbers(event, claim, wanted(claim), compilation)
    .with(
      [compilation.moment.field(claim, 'unit'), unit],
      [isPreferred(claim, compilation), preferred],
      [range.low, low],
      [range.high, high],
      [range.bests, bests],
    )
    .with(unit, [Cypher.collect(new Cypher.List([preferred, low, high, bests])), byRank])
    .with(unit, [preferredOrAll(byRank), chosen])
    .return([new Cypher.List([unit, ofChosen(1), theOnly(ofChosen(3)), ofChosen(2)]), new Cypher.Variable()]);
  return new Cypher.Collect(figures);
}

type Four = [Cypher.Variable, Cypher.Variable, Cypher.Variable, Cypher.Variable];

/** The units in which the figures of rows are stated: a list for each way in which events state them. */
export function unitsOf(figures: Cypher.Variable): Cypher.Expr {
  const figure = new Cypher.Variable();
  const units = new Cypher.ListComprehension(figure)
    .in(figures)
    .map(Cypher.coalesce(Cypher.listIndex(figure, 0), new Cypher.Literal('')));
  return Cypher.collect(units).distinct();
}
