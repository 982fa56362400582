import { Link } from '../../../address/link.js';
import { counted, measureInWords } from '../../../parts/words.js';
import { rangeInWords } from '../range-in-words.js';
import type { Marked } from '../../../parts/map/map-properties.js';
import { texts } from '../../../language/texts.js';

/** Number of places listed; the map has all of them. */
const NAMED = 30;

interface Properties {
  points: readonly Marked[];
  areas: readonly Marked[];
  measure: string | null;
}

/** The map as text. */
export const PlaceList = ({ points, areas, measure }: Properties) => (
  <details class="place-lists">
    <summary>
      {areas.length === 0
        ? texts.explore.toPoint(counted(points.length, 'place'))
        : texts.explore.toPointNot(counted(points.length, 'place'), areas.length)}
    </summary>
    <Named places={points} measure={measure} />
    {areas.length > 0 && (
      <>
        <h3>{texts.explore.notToPoint}</h3>
        <Named places={areas} measure={measure} />
      </>
    )}
  </details>
);

const Named = ({ places, measure }: { places: readonly Marked[]; measure: string | null }) => (
  <ul class="place-list plain">
    {places.slice(0, NAMED).map((place) => (
      <li key={place.id}>
        <Link to={place.href ?? '/'}>
          <span dir="auto">{place.label}</span>
        </Link>{' '}
        <span class="quiet">
          {counted(place.count, 'event')}
          {measure !== null &&
            place.low !== null &&
            `${texts.words.comma}${rangeInWords(place)} ${measureInWords(measure)}`}
        </span>
      </li>
    ))}
  </ul>
);
