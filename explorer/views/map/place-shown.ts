import type { ResultOf } from 'gql.tada';
import type { mapQuery } from './map-query.js';

/** A place with its number of events. */
export interface PlaceCounted {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly events: number;
}

/** A place with a known position. */
export interface PlaceShown extends PlaceCounted {
  readonly location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly uncertaintyMeters: number | null;
  };
}

interface Sorted {
  readonly places: readonly PlaceShown[];
  /** Places without a known point. */
  readonly unplaced: readonly PlaceCounted[];
}

/** The places of a response. */
export function placesOf({ eventFacets }: Pick<ResultOf<typeof mapQuery>, 'eventFacets'>): Sorted {
  const places: PlaceShown[] = [];
  const unplaced: PlaceCounted[] = [];
  for (const { count: events, node } of eventFacets) {
    if (node?.__typename !== 'Place') continue;
    const { location, ...place } = node;
    if (location === null || isWhole(place, location)) unplaced.push({ ...place, events });
    else places.push({ ...place, location, events });
  }
  return { places, unplaced };
}

/** Data sets put events known only to be in a country at a point in its middle. */
const isWhole = ({ kind }: { kind: string }, { uncertaintyMeters }: PlaceShown['location']): boolean =>
  kind === 'COUNTRY' && uncertaintyMeters === null;
