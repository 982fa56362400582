import type { MatchContext } from './match-context.js';
import type { MatchedEvent } from './matched-event.js';

/** Edge of the cells of the map in which events are looked for, in degrees. */
const DEGREES = 1;
/** Towards the poles cells get too narrow for their neighbours to hold all that is near; so all of these are one row. */
const NARROW_BEYOND = 60;

interface EventKeys {
  /** Where the event is entered. */
  readonly own: ReadonlySet<string>;
  /** Where others that may be one with it are looked for. */
  readonly sought: ReadonlySet<string>;
  /** The cell in which it happened, or the place; null where nothing is known. */
  readonly area: string | null;
}

/** Keys of where an event happened: cells of the map, or the places themselves where it is not known where they are. */
export function eventKeys({ places: ids }: MatchedEvent, { places, alike }: MatchContext): EventKeys {
  const own = new Set<string>();
  const sought = new Set<string>();
  let area: string | null = null;
  for (const id of ids) {
    const place = places.get(id);
    if (!place) continue;
    own.add(id);
    area ??= place.location ? cell(place.location.latitude, place.location.longitude) : id;
    for (const key of [id, ...(alike.get(id) ?? []), ...place.around]) sought.add(key);
    // What happened somewhere in an area is found by whoever looks for what happened in it as a whole.
    for (const around of place.around) own.add(`in ${around}`);
    sought.add(`in ${id}`);
    if (!place.location) continue;
    const { latitude, longitude } = place.location;
    own.add(cell(latitude, longitude));
    for (const north of [-DEGREES, 0, DEGREES])
      for (const east of [-DEGREES, 0, DEGREES]) sought.add(cell(latitude + north, longitude + east));
  }
  return { own, sought, area };
}

function cell(latitude: number, longitude: number): string {
  const row = Math.floor(latitude / DEGREES);
  if (Math.abs(latitude) >= NARROW_BEYOND) return `${row} pole`;
  const around = ((longitude % 360) + 360) % 360;
  return `${row} ${Math.floor(around / DEGREES)}`;
}
