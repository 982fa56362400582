import { ThingLink } from '../../parts/thing/thing-link.js';
import { counted } from '../../parts/words.js';
import type { PlaceShown } from './place-shown.js';

/** Places that are named; the map has all of them. */
const NAMED = 30;

/** Places that the API counts at most. */
const MOST = 500;

/** The map in words. */
export function PlaceList({ places, unplaced }: { places: readonly PlaceShown[]; unplaced: number }) {
  const named = places.toSorted((one, other) => other.events - one.events).slice(0, NAMED);
  return (
    <section aria-label="Places">
      <h2>{counted(places.length, 'place')} with events</h2>
      <ul class="place-list plain">
        {named.map((place) => (
          <li key={place.id}>
            <ThingLink thing={place} /> <span class="quiet">{place.events.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      {places.length + unplaced >= MOST && (
        <p class="quiet">
          These are the {MOST} places with most events: choose a shorter time to see the others.
        </p>
      )}
      {unplaced > 0 && (
        <p class="quiet">
          {counted(unplaced, 'place')} with events {unplaced === 1 ? 'has' : 'have'} no known position.
        </p>
      )}
    </section>
  );
}
