import { addressOf } from '../../../address/addresses.js';
import type { MapPoint } from '../../../parts/map/map-properties.js';
import { nameOf, type Thing as Named } from '../../../parts/thing/thing.js';
import type { Side } from './sides.js';

interface Located extends Named {
  readonly location?: {
    readonly latitude: number;
    readonly longitude: number;
    readonly uncertaintyMeters: number | null;
  } | null;
}

/** Where one of two things is, or where its events were. A place is one point, whatever lies within it. */
export function pointsOf({ thing, places }: Side, group: string): MapPoint[] {
  if (thing.__typename === 'Event') return thing.places.flatMap((place) => pointOf(place, 1, group));
  if (thing.__typename === 'Place') return pointOf(thing, 1, group);
  return (places ?? []).flatMap(({ count, node }) => (node === null ? [] : pointOf(node, count, group)));
}

function pointOf(place: Located, count: number, group: string): MapPoint[] {
  if (place.location == null) return [];
  const { latitude, longitude, uncertaintyMeters } = place.location;
  return [
    {
      // Both sides may be at one place.
      id: `${group} ${place.id}`,
      label: nameOf(place),
      href: addressOf(place),
      ...{ count, latitude, longitude, group, low: null, best: null, high: null },
      precision: uncertaintyMeters,
    },
  ];
}
