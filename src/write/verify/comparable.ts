import type { Stored } from '../records/rows.js';

/** Properties by name, in values that can be compared as JSON: an instant as milliseconds, a point as two numbers. */
export type Comparable = Readonly<Record<string, unknown>>;

/** The properties of a node or an edge as pairs of name and comparable value. */
export const comparableProperties = (holder: string): string => `
[key IN keys(${holder}) | [key, CASE
  WHEN valueType(${holder}[key]) STARTS WITH 'ZONED DATETIME' THEN ${holder}[key].epochMillis
  WHEN valueType(${holder}[key]) STARTS WITH 'LIST<ZONED DATETIME' THEN [instant IN ${holder}[key] | instant.epochMillis]
  WHEN valueType(${holder}[key]) STARTS WITH 'POINT' THEN [${holder}[key].latitude, ${holder}[key].longitude]
  ELSE ${holder}[key] END]]`;

export const comparableOf = ({ values, instants, series = {}, location = null }: Stored): Comparable =>
  stored({
    ...values,
    ...mapped(instants, (instant) => instant?.getTime()),
    ...mapped(series, (list) => list.map((instant) => instant.getTime())),
    location: location && [location.latitude, location.longitude],
  });

/** The names of the properties that differ. */
export const differingProperties = (one: Comparable, other: Comparable): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );

/** The same text for the same properties, in whatever order they come. */
export const textOf = (properties: Comparable): string =>
  JSON.stringify(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)));

const mapped = <Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => unknown,
): Comparable => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const stored = (properties: Comparable): Comparable =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
