import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, walk } from '../../query/compile/walk.js';
import { unchanged } from '../../query/filter/filter-compiler.js';
import { idsParameter } from '../../query/filter/ids.js';
import type { Parameter } from '../../query/read/parameter.js';
import {
  isPreferred,
  preferredOrAll,
  rangeOf,
  theOnly,
  wholeEventNumbers,
} from '../totals/whole-event-numbers.js';

/** Whose numbers of what are wanted. */
export interface WantedNumbers {
  readonly measure: Parameter;
  /** Ids of actors; default: all who say any. */
  readonly sources?: Parameter;
}

/** What one source says of one event, in one unit. */
interface NumberOfSource {
  readonly source: Cypher.Node;
  readonly unit: Cypher.Variable;
  readonly low: Cypher.Expr;
  /** Null where none is stated, or several. */
  readonly best: Cypher.Expr;
  readonly high: Cypher.Expr;
}

/**
 * A row for each event, source and unit: the whole range of the source's preferred claims, or else of all of its
 * effective ones, as in `totals`.
 */
export function numbersOfSources(
  events: Cypher.With,
  event: Cypher.Node,
  { measure, sources }: WantedNumbers,
  compilation: Compilation,
): { readonly clause: Cypher.With; readonly number: NumberOfSource } {
  const { moment } = compilation;
  const [claim, source] = [new Cypher.Node(), new Cypher.Node()];
  const [unit, preferred] = [new Cypher.Variable(), new Cypher.Variable()];
  const [low, high, bests] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [byRank, chosen] = [new Cypher.Variable(), new Cypher.Variable()];
  const range = rangeOf(claim, compilation);
  const isOfMeasure = Cypher.eq(moment.field(claim, 'measure'), compilation.parameter(measure, unchanged));
  const clause = events
    .match(wholeEventNumbers(event, claim, [isOfMeasure], compilation))
    .match(saidBy(claim, source, sources, compilation))
    .with(
      event,
      source,
      [moment.field(claim, 'unit'), unit],
      [isPreferred(claim, compilation), preferred],
      [range.low, low],
      [range.high, high],
      [range.bests, bests],
    )
    .with(event, source, unit, [Cypher.collect(new Cypher.List([preferred, low, high, bests])), byRank])
    .with(event, source, unit, [preferredOrAll(byRank), chosen]);
  const ofChosen = (index: number) => Cypher.listIndex(chosen, index);
  return {
    clause,
    number: { source, unit, low: ofChosen(1), best: theOnly(ofChosen(3)), high: ofChosen(2) },
  };
}

/** Matches who says a claim, out of certain sources or all. */
function saidBy(
  claim: Cypher.Node,
  source: Cypher.Node,
  sources: Parameter | undefined,
  compilation: Compilation,
): Cypher.Match {
  const hop = { along: ['SAID_BY'], direction: 'out' } as const;
  const { pattern, conditions } = walk(claim, [hop], source, compilation);
  const isWanted = sources && Cypher.in(source.property('id'), idsParameter(['actor'], sources, compilation));
  const condition = allOf([...conditions, isWanted]);
  const match = new Cypher.Match(pattern);
  return condition ? match.where(condition) : match;
}
