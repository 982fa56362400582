import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { matchFiltered } from '../../query/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import type { SelectedField } from '../../query/read/selection.js';
import { compileEventFilter } from '../../domain/events/compile-filter.js';
import { valuesOf } from '../facets/event-values.js';
import { askedNumbers, isSaidBy } from '../totals/asked-numbers.js';
import type { Units } from '../totals/check-one-unit.js';
import { eventFigures, unitsOf, type WantedNumbers } from '../totals/event-figures.js';
import { figureSums, type FigureSums } from '../totals/figure-sums.js';
import type { Interval } from './interval.js';
import { Stack, STACKED } from './stack.js';
import { TEMPORAL_UNITS } from './temporal-units.js';

/**
 * The events of an interval, or of a stack of it: all that lie within it, or, where it has no start, all that lie within
 * none. Instants are in milliseconds since 1970.
 */
export type IntervalRow = readonly [
  start: number | null,
  /** What the stack is of; null where the row is the whole interval. */
  value: string | null,
  events: number,
  /** The first and the last instant that any of these events states. */
  first: number | null,
  last: number | null,
  units?: readonly Units[],
  ...figures: FigureSums | [],
];

/** How many rows are read at most. */
export const MAX_ROWS = 20_000;

/** An event with the one interval in which it lies, null where there is none, and the first and last instant it states. */
interface Timed {
  readonly event: Cypher.Node;
  readonly start: Cypher.Variable;
  readonly first: Cypher.Variable;
  readonly last: Cypher.Variable;
}

/** The intervals in which events of a filter lie, in the order of time, then what lies within none: `IntervalRow`s. */
export const sumByInterval: RootFieldCompiler = (field, compilation) => {
  const { stackBy } = field.arguments as { stackBy?: Stack };
  const asked = askedNumbers(field, compilation);
  const { clause, timed } = timedEvents(field, compilation);
  const { event, start, first, last } = timed;
  const [all, value, figures] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [events, units] = [new Cypher.Variable(), new Cypher.Variable()];
  const numbers = (wanted: WantedNumbers): [Cypher.Expr, Cypher.Variable][] => [
    [eventFigures(event, wanted, compilation), figures],
  ];
  // Those of each sayer differ; all others are found once for each event, and not once for each of its stacks.
  const bySayer = stackBy === Stack.SAID_BY;
  const ofEvent = asked && !bySayer ? numbers(asked) : [];
  const ofValue = asked && bySayer ? numbers(saidByOrAll(asked, value, compilation)) : [];
  const values = stackBy ? Cypher.plus(WHOLE, valuesOf(event, STACKED[stackBy], compilation)) : WHOLE;
  const sums = asked ? [[unitsOf(figures), units] as const, ...figureSums(figures)] : [];
  const rows = clause
    .with(event, start, first, last, [values, all], ...ofEvent)
    .unwind([all, value])
    .with(event, start, first, last, value, ...ofEvent.map(([, found]) => found))
    .distinct();
  return {
    rows: (ofValue.length > 0 ? rows.with(start, first, last, value, ...ofValue) : rows)
      .with(
        start,
        value,
        [Cypher.count('*'), events],
        [Cypher.min(first), first],
        [Cypher.max(last), last],
        ...sums.map(([sum, variable]): [Cypher.Expr, Cypher.Variable] => [sum, variable]),
      )
      .orderBy([start, 'ASC'], [events, 'DESC'], [value, 'ASC'])
      .limit(MAX_ROWS)
      .return([
        new Cypher.List([
          start.property('epochMillis'),
          value,
          events,
          first,
          last,
          ...sums.map(([, variable]) => variable),
        ]),
        new Cypher.NamedVariable('row'),
      ]),
    extras: [],
    read: (found) => found,
  };
};

/** In place of a value: the whole interval. */
const WHOLE = new Cypher.List([Cypher.Null]);

function timedEvents(
  field: SelectedField,
  compilation: Compilation,
): { readonly clause: Cypher.With; readonly timed: Timed } {
  const { interval } = field.arguments as { interval: Interval };
  const event = new Cypher.Node();
  const [earliest, latest] = [new Cypher.Variable(), new Cypher.Variable()];
  const timed = {
    event,
    start: new Cypher.Variable(),
    first: new Cypher.Variable(),
    last: new Cypher.Variable(),
  };
  const time = (property: string) => compilation.moment.property(event, property);
  const millis = (instant: Cypher.Variable) => instant.property('epochMillis');
  const startOf = (instant: Cypher.Variable) => Cypher.datetime.truncate(TEMPORAL_UNITS[interval], instant);
  const isStated = Cypher.and(Cypher.isNotNull(earliest), Cypher.isNotNull(latest));
  const only = new Cypher.Case()
    .when(Cypher.and(isStated, Cypher.eq(startOf(earliest), startOf(latest))))
    .then(startOf(earliest));
  const clause = matchFiltered(
    { type: 'Event', compileFilter: compileEventFilter },
    field,
    event,
    compilation,
  )
    .with(event, [time('timeEarliest'), earliest], [time('timeLatest'), latest])
    .with(
      event,
      [only, timed.start],
      [Cypher.coalesce(millis(earliest), millis(latest)), timed.first],
      [Cypher.coalesce(millis(latest), millis(earliest)), timed.last],
    );
  return { clause, timed };
}

/** Of a stack, the numbers of its sayer; of the whole interval, those of all. */
const saidByOrAll =
  (asked: WantedNumbers, sayer: Cypher.Variable, compilation: Compilation): WantedNumbers =>
  (claim) => [...asked(claim), Cypher.or(Cypher.isNull(sayer), isSaidBy(claim, sayer, compilation))];
