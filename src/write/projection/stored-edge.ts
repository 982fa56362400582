import { parseTime } from '../../time/edtf.js';
import type { Stored } from '../records/rows.js';
import { relationshipType } from './edge-types.js';
import type { Edge } from './edge.js';

/** A relationship as it lies in the graph. */
export interface StoredEdge extends Stored {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly values: Readonly<Record<string, unknown>> & Partial<Pick<Edge, 'claim' | 'record'>>;
  readonly instants: Readonly<Record<string, Date>> & Pick<Edge, 'from'>;
}

/** What most edges have nothing of is not even named: millions of them are written. */
export function storedEdge({ type, source, target, from, until, ...edge }: Edge): StoredEdge {
  const { claim, record, title, validTime } = edge;
  const time = validTime === null ? null : parseTime(validTime);
  return {
    type: relationshipType(type, until !== null),
    source,
    target,
    values: {
      ...(claim !== null && { claim }),
      ...(record !== null && { record }),
      ...(title !== null && { title }),
      ...(time && {
        validTime,
        validTimePrecision: time.precision,
        validTimeApproximate: time.approximate,
        validTimeUncertain: time.uncertain,
      }),
    },
    instants: {
      from,
      ...(until && { until }),
      ...(time?.earliest && { validTimeEarliest: time.earliest }),
      ...(time?.latest && { validTimeLatest: time.latest }),
    },
  };
}
