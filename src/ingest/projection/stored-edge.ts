import { parseTime } from '../../knowledge/time/edtf.js';
import { storedType } from './edge-types.js';
import type { Edge } from './edge.js';

/** A relationship as it lies in the graph. What is null is not stored. */
export interface StoredEdge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly values: Readonly<Record<string, string | boolean | null>>;
  readonly instants: Readonly<
    Record<'from' | 'until' | 'validTimeEarliest' | 'validTimeLatest', Date | null>
  >;
}

export const EDGE_INSTANTS = ['from', 'until', 'validTimeEarliest', 'validTimeLatest'] as const;

export function storedEdge(edge: Edge): StoredEdge {
  const { type, source, target, claim, record, title, validTime, from, until } = edge;
  const time = validTime === null ? null : parseTime(validTime);
  return {
    type: storedType(type, until !== null),
    source,
    target,
    values: {
      claim,
      record,
      title,
      validTime,
      validTimePrecision: time?.precision ?? null,
      validTimeApproximate: time?.approximate ?? null,
      validTimeUncertain: time?.uncertain ?? null,
    },
    instants: {
      from,
      until,
      validTimeEarliest: time?.earliest ?? null,
      validTimeLatest: time?.latest ?? null,
    },
  };
}
