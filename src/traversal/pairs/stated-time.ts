import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import type { TraversalResult } from '../../query/run/hydrate.js';

/** A time as the pairs read it: the sort key of its event, then the time itself, its instants in milliseconds. */
export type StatedTime = readonly [
  key: string,
  edtf: string,
  earliest: number | null,
  latest: number | null,
  precision: string,
  approximate: boolean,
  uncertain: boolean,
];

const TIME = ['time', 'timeEarliest', 'timeLatest', 'timePrecision', 'timeApproximate', 'timeUncertain'];
const INSTANTS: readonly string[] = ['timeEarliest', 'timeLatest'];

/** A `StatedTime`, which the key before it puts in order; null where the time is not stated or unknown. */
export function statedTime(event: Cypher.Node, { moment }: Compilation): Cypher.Expr {
  const property = (name: string): Cypher.Expr =>
    moment.property(event, name, ...(INSTANTS.includes(name) ? ['epochMillis'] : []));
  const known = Cypher.coalesce(...(INSTANTS.map(property) as [Cypher.Expr, Cypher.Expr]));
  return new Cypher.Case()
    .when(Cypher.isNotNull(known))
    .then(new Cypher.List(['byTime', ...TIME].map(property)));
}

/** The same as the schema has it. */
export function timeSpan(time: StatedTime | null): TraversalResult {
  if (time === null) return null;
  const [, edtf, earliest, latest, precision, approximate, uncertain] = time;
  return {
    edtf,
    earliest: earliest === null ? null : new Date(earliest),
    latest: latest === null ? null : new Date(latest),
    precision,
    approximate,
    uncertain,
  };
}
