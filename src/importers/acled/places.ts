import type { PlaceInput } from '../../domain/places/inputs.js';
import { PlaceKind } from '../../domain/places/kind.js';
import { acledId, atPoint, idWithin } from './ids.js';

/** Precision of a location in ACLED (codebook, “Spatial precision codes”): the place, around it, a larger region. */
export const GEO_PRECISIONS = ['1', '2', '3'] as const;
export type GeoPrecisionCode = (typeof GEO_PRECISIONS)[number];

/** ACLED states no radius. These are ours, in metres: a town, its surroundings, a region. */
const UNCERTAINTY: Readonly<Record<GeoPrecisionCode, number>> = { 1: 5_000, 2: 25_000, 3: 100_000 };

/** First to third administrative level. Only two of them have their own kind. */
const ADMIN_KINDS = [PlaceKind.PROVINCE, PlaceKind.DISTRICT, PlaceKind.OTHER];

/** What a row says about where its event happened. */
export interface Whereabouts {
  readonly region: string;
  readonly country: string;
  /** Other names of the country: its ISO codes. */
  readonly countryCodes: readonly string[];
  /** Names of the first to third administrative level; empty if there is none. */
  readonly admins: readonly string[];
  readonly location: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: GeoPrecisionCode;
}

/** Where an event happened. */
export interface Placing {
  /** Each within the one before it. */
  readonly places: readonly PlaceInput[];
  /** The smallest place in which the event is known to have happened. */
  readonly place: PlaceInput;
  /** “at Yabroud”, “around Yabroud”, “in Rural Damascus”. */
  readonly inWords: string;
}

/**
 * Places from the region down to where the event happened, and no smaller one:
 *
 * - Precision 1: the location.
 * - 2, “a small part of a region” represented by a town: the surroundings of that town, as a separate place.
 * - 3, “a larger region” represented by a provincial capital or a landmark: the province or, if there is none, as at
 *   sea, the location.
 *
 * An id contains the names of all levels below the region, and that of a location its coordinates, so that places with
 * the same name stay separate, and no later row moves what happened at one of them.
 */
export function placingOf(whereabouts: Whereabouts): Placing {
  const { precision } = whereabouts;
  const around = larger(whereabouts);
  const province = around.find(({ kind }) => kind === PlaceKind.PROVINCE);
  if (precision === '3' && province) {
    const places = around.slice(0, around.indexOf(province) + 1);
    return { places, place: province, inWords: `in ${province.name}` };
  }
  const place = locationOf(whereabouts, around.at(-1));
  const relation = precision === '2' ? 'around' : 'at';
  return { places: [...around, place], place, inWords: `${relation} ${whereabouts.location}` };
}

/** Region, country and administrative areas, as far as they are given. */
function larger({ region, country, countryCodes, admins }: Whereabouts): PlaceInput[] {
  const places: PlaceInput[] = [];
  const add = (id: string, name: string, kind: PlaceKind, aliases?: string[]) => {
    const within = places.at(-1)?.id;
    places.push({ id, name, kind, ...(aliases && { aliases }), ...(within && { within }) });
  };
  if (region !== '') add(acledId('place', 'region', region), region, PlaceKind.REGION);
  add(acledId('place', country), country, PlaceKind.COUNTRY, [...countryCodes]);
  admins.forEach((name, level) => {
    const path = admins.slice(0, level + 1);
    if (name !== '') add(acledId('place', country, ...path), name, ADMIN_KINDS[level] ?? PlaceKind.OTHER);
  });
  return places;
}

/** The location, or its surroundings. ACLED does not distinguish towns from villages, hills and seas. */
function locationOf(whereabouts: Whereabouts, within?: PlaceInput): PlaceInput {
  const { country, admins, location, latitude, longitude, precision } = whereabouts;
  const named = admins.slice(0, admins.findLastIndex((name) => name !== '') + 1);
  const id = atPoint(acledId('place', 'location', country, ...named, location), latitude, longitude);
  return {
    ...(precision === '2'
      ? { id: idWithin(id, 'around'), name: `Around ${location}` }
      : { id, name: location }),
    kind: PlaceKind.OTHER,
    ...(within && { within: within.id }),
    latitude,
    longitude,
    uncertaintyMeters: UNCERTAINTY[precision],
  };
}
