import Cypher from '@neo4j/cypher-builder';
import { matchFiltered } from '../../query/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import { compileEventFilter } from '../../domain/events/compile-filter.js';
import { claimedOfEvents } from './claimed-of-events.js';
import { theOnly } from './whole-event-numbers.js';

/** What a measure comes to over all events that are asked for. */
export type Summed = readonly [
  measure: string,
  unit: string | null,
  low: number,
  best: number | null,
  high: number,
  events: number,
  disputed: number,
];

/** The measures by name and unit, as `Summed`. */
export const sumMeasures: RootFieldCompiler = (field, compilation) => {
  const event = new Cypher.Node();
  const events = matchFiltered(
    { type: 'Event', compileFilter: compileEventFilter },
    field,
    event,
    compilation,
  );
  const { clause, claimed } = claimedOfEvents(events, event, field, compilation);
  const { measure, unit, low, high, bests, disputed } = claimed;
  const best = theOnly(bests);
  const isKnown = Cypher.eq(Cypher.count(best), Cypher.count('*'));
  const sums = [
    Cypher.sum(low),
    new Cypher.Case().when(isKnown).then(Cypher.sum(best)),
    Cypher.sum(high),
    Cypher.count('*'),
    Cypher.sum(disputed),
  ].map((sum) => [sum, new Cypher.Variable()] as [Cypher.Expr, Cypher.Variable]);
  return {
    rows: clause
      .with(measure, unit, ...sums)
      .orderBy([measure, 'ASC'], [unit, 'ASC'])
      .return([
        new Cypher.List([measure, unit, ...sums.map(([, sum]) => sum)]),
        new Cypher.NamedVariable('row'),
      ]),
    extras: [],
    read: (rows) => rows,
  };
};
