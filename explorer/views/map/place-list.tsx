import { ThingLink } from '../../parts/thing/thing-link.js';
import { counted } from '../../parts/words.js';
import type { PlaceCounted } from './place-shown.js';

/** Number of places listed; the map has all of them. */
const NAMED = 30;

/** Maximum number of places that the API returns. */
const MAX_PLACES = 500;

interface Properties {
  places: readonly PlaceCounted[];
  /** Places without a known point. */
  unplaced: readonly PlaceCounted[];
}

/** The map as text. */
export function PlaceList({ places, unplaced }: Properties) {
  return (
    <section aria-label="Places">
      <h2>{counted(places.length, 'place')} known to a point</h2>
      <Named places={places} />
      {places.length + unplaced.length >= MAX_PLACES && (
        <p class="quiet">
          These are the {MAX_PLACES} places with most events: choose a shorter time to see the others.
        </p>
      )}
      {unplaced.length > 0 && (
        <>
          <h3>{counted(unplaced.length, 'place')} not known to a point</h3>
          <Named places={unplaced} />
        </>
      )}
    </section>
  );
}

const Named = ({ places }: { places: readonly PlaceCounted[] }) => (
  <ul class="place-list plain">
    {places
      .toSorted((one, other) => other.events - one.events)
      .slice(0, NAMED)
      .map((place) => (
        <li key={place.id}>
          <ThingLink thing={place} /> <span class="quiet">{place.events.toLocaleString('en')}</span>
        </li>
      ))}
  </ul>
);
