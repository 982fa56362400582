import Cypher from '@neo4j/cypher-builder';
import { checkRange } from '../../errors/check-range.js';
import type { Transform } from '../../query/compile/compilation.js';
import type { Parameter } from '../../query/read/parameter.js';
import { matchFiltered } from '../../query/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import { compileEventFilter } from '../../domain/events/compile-filter.js';
import { askedNumbers, isSaidBy } from '../totals/asked-numbers.js';
import type { Units } from '../totals/check-one-unit.js';
import { eventFigures, unitsOf } from '../totals/event-figures.js';
import { figureSums, type FigureSums } from '../totals/figure-sums.js';
import { EventFacet } from './event-facet.js';
import * as values from './event-values.js';

export const MAX_VALUES = 10_000;
export const DEFAULT_VALUES = 20;

const FACETS: Readonly<Record<EventFacet, values.EventValue>> = {
  [EventFacet.KIND]: values.KIND,
  [EventFacet.YEAR]: values.YEAR,
  [EventFacet.PERPETRATOR]: values.PERPETRATOR,
  [EventFacet.TARGET]: values.TARGET,
  [EventFacet.SIDE]: values.SIDE,
  [EventFacet.PLACE]: values.PLACE,
  [EventFacet.COUNTRY]: values.COUNTRY,
  [EventFacet.SAID_BY]: values.SAID_BY,
};

/** How many events have a value, and what their figures come to; these only where they are asked for. */
export type CountedValue = readonly [
  value: string,
  count: number,
  units?: readonly Units[],
  ...figures: FigureSums | [],
];

/** The values that most events of a filter have, as `CountedValue`s; of equal counts, by value. */
export const eventFacets: RootFieldCompiler = (field, compilation) => {
  const { by, first } = field.arguments as { by: EventFacet; first?: Parameter };
  const event = new Cypher.Node();
  const [all, value] = [new Cypher.Variable(), new Cypher.Variable()];
  const [count, units] = [new Cypher.Variable(), new Cypher.Variable()];
  const limit = first ? Cypher.toInteger(compilation.parameter(first, valuesAtMost)) : DEFAULT_VALUES;
  const asked = askedNumbers(field, compilation);
  const counted = matchFiltered(
    { type: 'Event', compileFilter: compileEventFilter },
    field,
    event,
    compilation,
  )
    .with(event, [values.valuesOf(event, FACETS[by], compilation), all])
    .unwind([all, value])
    .with(event, value)
    .distinct();
  const figures = new Cypher.Variable();
  const sums = asked ? figureSums(figures) : [];
  const summed = asked
    ? counted
        .with(value, [
          eventFigures(
            event,
            by === EventFacet.SAID_BY
              ? (claim) => [...asked(claim), isSaidBy(claim, value, compilation)]
              : asked,
            compilation,
          ),
          figures,
        ])
        .with(value, [Cypher.count('*'), count], [unitsOf(figures), units], ...sums)
    : counted.with(value, [Cypher.count('*'), count]);
  return {
    rows: summed
      .orderBy([count, 'DESC'], [value, 'ASC'])
      .limit(limit)
      .return([
        new Cypher.List([value, count, ...(asked ? [units, ...sums.map(([, sum]) => sum)] : [])]),
        new Cypher.NamedVariable('row'),
      ]),
    extras: [],
    read: (rows) => rows,
  };
};

const valuesAtMost: Transform = (first, path) =>
  checkRange(first as number, { min: 0, max: MAX_VALUES }, path);
