import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { matchFiltered } from '../../query/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import { compileEventFilter } from '../../domain/events/compile-filter.js';
import type { PlaceLevel } from '../../domain/places/place-level.js';
import type { Interval } from '../timeline/interval.js';
import { areaOfEvent } from './area-of-event.js';
import { intervalOfEvent } from './interval-of-event.js';
import { numbersOfSources, type WantedNumbers } from './numbers-of-sources.js';

/** What the numbers of one source come to in one cell, in one unit. */
export type SourceFigureRow = readonly [
  area: readonly [key: string, id: string] | null,
  /** In milliseconds since 1970. */
  start: number | null,
  source: string,
  unit: string | null,
  events: number,
  low: number,
  best: number | null,
  high: number,
  /** What else was gathered of its events. */
  gathered: readonly unknown[],
];

/** By what figures are grouped. */
interface Grid extends WantedNumbers {
  readonly place?: PlaceLevel;
  readonly interval?: Interval;
}

/** What is to be known of each event beside its numbers. */
export type Gather = (event: Cypher.Node, compilation: Compilation) => Cypher.Expr;

export const gatherNothing: Gather = () => Cypher.Null;

/** What each source says of a measure, cell by cell: `SourceFigureRow`s, in the order of the sources' names. */
export const sourceFigures =
  (gather: Gather): RootFieldCompiler =>
  (field, compilation) => {
    const grid = field.arguments as unknown as Grid;
    const event = new Cypher.Node();
    const [area, start] = [new Cypher.Variable(), new Cypher.Variable()];
    const filtered = { type: 'Event', compileFilter: compileEventFilter };
    const events = matchFiltered(filtered, field, event, compilation);
    const { clause, number } = numbersOfSources(events, event, grid, compilation);
    const { source, unit, low, best, high } = number;
    const [lowOfEvent, bestOfEvent, highOfEvent] = [low, best, high].map(
      (value) => [value, new Cypher.Variable()] as [Cypher.Expr, Cypher.Variable],
    ) as [Named, Named, Named];
    const sums: Named[] = [
      Cypher.count('*'),
      Cypher.sum(lowOfEvent[1]),
      sumIfAll(bestOfEvent[1]),
      Cypher.sum(highOfEvent[1]),
      Cypher.collect(gather(event, compilation)),
    ].map((sum) => [sum, new Cypher.Variable()]);
    return {
      rows: clause
        .with(
          event,
          source,
          unit,
          lowOfEvent,
          bestOfEvent,
          highOfEvent,
          [grid.place ? areaOfEvent(event, grid.place, compilation) : Cypher.Null, area],
          [grid.interval ? intervalOfEvent(event, grid.interval, compilation) : Cypher.Null, start],
        )
        .with(area, start, source, unit, ...sums)
        .orderBy([compilation.moment.property(source, 'byName'), 'ASC'], [unit, 'ASC'])
        .return([
          new Cypher.List([
            area,
            start.property('epochMillis'),
            source.property('id'),
            unit,
            ...sums.map(([, sum]) => sum),
          ]),
          new Cypher.NamedVariable('row'),
        ]),
      extras: [],
      read: (rows) => rows,
    };
  };

type Named = [Cypher.Expr, Cypher.Variable];

/** The sum, where each row has a value. */
const sumIfAll = (value: Cypher.Variable): Cypher.Expr =>
  new Cypher.Case().when(Cypher.eq(Cypher.count(value), Cypher.count('*'))).then(Cypher.sum(value));
