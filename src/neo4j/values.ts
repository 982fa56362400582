import neo4j, { type DateTime, type Integer } from 'neo4j-driver';

export type { Integer };

/** A whole number: Neo4j takes JavaScript's own numbers for floating-point ones. */
export const toInteger = (value: number): Integer => neo4j.int(value);

const NANOSECONDS = 1_000_000;

/** An instant for Neo4j, in UTC regardless of the local time zone. */
export const toDateTime = (instant: Date): DateTime<number> =>
  new neo4j.types.DateTime(
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
    instant.getUTCSeconds(),
    instant.getUTCMilliseconds() * NANOSECONDS,
    0,
  );
