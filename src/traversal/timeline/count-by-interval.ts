import Cypher from '@neo4j/cypher-builder';
import { matchFiltered } from '../../graph/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../graph/root-fields/root-field.js';
import { compileEventFilter } from '../../knowledge/events/compile-event-filter.js';
import type { Interval } from './interval.js';
import { TEMPORAL_UNITS } from './temporal-units.js';

/** The start of an interval, in milliseconds since 1970, and how many events begin in it. */
export type CountedInterval = readonly [start: number, events: number];

/**
 * Every interval in which events of a filter begin, in the order of time. An event begins at the first instant that
 * its time can cover; where that is open, at the last. One whose time is not stated or unknown is left out.
 */
export const countByInterval: RootFieldCompiler = (field, compilation) => {
  const { interval } = field.arguments as { interval: Interval };
  const event = new Cypher.Node();
  const begin = new Cypher.Variable();
  const start = new Cypher.Variable();
  const events = new Cypher.Variable();
  const time = (property: string) => compilation.moment.property(event, property);
  return {
    rows: matchFiltered({ type: 'Event', compileFilter: compileEventFilter }, field, event, compilation)
      .with([Cypher.coalesce(time('timeEarliest'), time('timeLatest')), begin])
      .where(Cypher.isNotNull(begin))
      .with([Cypher.datetime.truncate(TEMPORAL_UNITS[interval], begin), start], [Cypher.count('*'), events])
      .orderBy([start, 'ASC'])
      .return([new Cypher.List([start.property('epochMillis'), events]), new Cypher.NamedVariable('row')]),
    extras: [],
    read: (rows) => rows,
  };
};
