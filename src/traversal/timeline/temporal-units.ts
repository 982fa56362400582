import type { TemporalUnit } from '@neo4j/cypher-builder';
import { Interval } from './interval.js';

/** What Neo4j calls the units of time. */
export const TEMPORAL_UNITS: Readonly<Record<Interval, TemporalUnit>> = {
  [Interval.DAY]: 'day',
  [Interval.WEEK]: 'week',
  [Interval.MONTH]: 'month',
  [Interval.YEAR]: 'year',
};
