import type { ResultOf } from 'gql.tada';
import { addressOf } from '../../../address/addresses.js';
import type { MapArea, MapPoint } from '../../../parts/map/map-properties.js';
import type { mapQuery } from './map-query.js';

interface PlaceMarks {
  readonly points: readonly MapPoint[];
  /** Places without a known point. */
  readonly areas: readonly MapArea[];
}

/** The places of a response, each with the group that it is coloured as. */
export function placeMarks(
  { eventFacets }: Pick<ResultOf<typeof mapQuery>, 'eventFacets'>,
  groupAt: ReadonlyMap<string, string>,
): PlaceMarks {
  const points: MapPoint[] = [];
  const areas: MapArea[] = [];
  for (const { count, low, best, high, node } of eventFacets) {
    if (node?.__typename !== 'Place') continue;
    const { id, name, kind, location } = node;
    const group = groupAt.get(id) ?? null;
    const mark = { id, label: name, href: addressOf(node), count, low, best, high, group };
    if (location === null || isWhole(kind, location.uncertaintyMeters)) areas.push({ ...mark, kind });
    else points.push({ ...mark, ...location, precision: location.uncertaintyMeters });
  }
  return { points, areas };
}

/** Data sets put events known only to be in a country or a province at a point in its middle. */
const isWhole = (kind: string, uncertainty: number | null): boolean =>
  (kind === 'COUNTRY' || kind === 'PROVINCE') && uncertainty === null;

/** A place and its number of events. */
export interface CountedPlace {
  readonly value: string;
  readonly count: number;
}

/** Of each place the group of most events; of equals, the first. */
export function mostOften(
  counted: readonly (readonly [group: string, places: readonly CountedPlace[]])[],
): ReadonlyMap<string, string> {
  const most = new Map<string, { group: string; count: number }>();
  for (const [group, places] of counted) {
    for (const { value, count } of places)
      if (count > (most.get(value)?.count ?? 0)) most.set(value, { group, count });
  }
  return new Map([...most].map(([place, { group }]) => [place, group]));
}
