import type { ResultOf } from 'gql.tada';
import { addressOf } from '../../../address/addresses.js';
import type { MapArea, MapPoint } from '../../../parts/map/map-properties.js';
import type { mapQuery } from './map-query.js';

interface PlaceMarks {
  readonly points: readonly MapPoint[];
  /** Places without a known point. */
  readonly areas: readonly MapArea[];
}

/** The places of a response. */
export function placeMarks({ eventFacets }: Pick<ResultOf<typeof mapQuery>, 'eventFacets'>): PlaceMarks {
  const points: MapPoint[] = [];
  const areas: MapArea[] = [];
  for (const { count, low, best, high, node } of eventFacets) {
    if (node?.__typename !== 'Place') continue;
    const { id, name, kind, location } = node;
    const mark = { id, label: name, href: addressOf(node), count, low, best, high, group: null };
    if (location === null || isWhole(kind, location.uncertaintyMeters)) areas.push({ ...mark, kind });
    else points.push({ ...mark, ...location, precision: location.uncertaintyMeters });
  }
  return { points, areas };
}

/** Data sets put events known only to be in a country or a province at a point in its middle. */
const isWhole = (kind: string, uncertainty: number | null): boolean =>
  (kind === 'COUNTRY' || kind === 'PROVINCE') && uncertainty === null;
