import type { PlaceInput } from '../../domain/places/inputs.js';
import { PlaceKind } from '../../domain/places/kind.js';
import { type Area, NOWHERE, readAdministrativePlaces } from './administrative-places.js';
import type { Cells } from './cells.js';
import { clipped } from './clipped.js';
import { NEAR_KILOMETERS, WHERE, Where } from './codebook.js';
import { slug } from './ids.js';
import { type Point, pointInId, pointInWords, readPoint } from './point.js';
import { settlementIn } from './settlement.js';

/** Where it happened. */
export interface Location {
  /** What the event occurred at. */
  readonly place: PlaceInput;
  /** What that lies in, the largest first. */
  readonly around: readonly Area[];
  /** A sentence that says so, with its precision. */
  readonly words: string;
}

/** Content of the columns about it. */
interface Given {
  /** What is at the point, or what the point represents. */
  readonly name: string;
  readonly point: Point | null;
  readonly areas: readonly Area[];
}

/** Administrative areas, the largest first. */
const LEVELS: readonly PlaceKind[] = [
  PlaceKind.REGION,
  PlaceKind.COUNTRY,
  PlaceKind.PROVINCE,
  PlaceKind.DISTRICT,
];

/**
 * Reads where it happened; null if that is not stated. The event occurred at the smallest place that is certain: if
 * only an area is known, at the area; if it is known to within 25 kilometres, at a circle around the point, which is a
 * different place from what is at the point.
 */
export function readLocation(cells: Cells): Location | null {
  const areas = readAdministrativePlaces(cells);
  const point = readPoint(cells);
  const name = cells.text('where_coordinates') ?? (point && pointInWords(point));
  const precision = cells.code('where_prec', WHERE);
  return name === null ? inSmallestArea(areas) : locate(precision, { name, point, areas });
}

function locate(precision: Where | null, given: Given): Location {
  switch (precision) {
    case Where.COUNTRY:
      return inArea(PlaceKind.COUNTRY, given);
    case Where.PROVINCE:
      return inArea(PlaceKind.PROVINCE, given);
    case Where.DISTRICT:
      return inArea(PlaceKind.DISTRICT, given);
    case Where.AREA:
      return inUndefinedArea(given);
    case Where.NEAR:
      return near(given);
    case Where.INTERNATIONAL:
      return inInternationalTerritory(given);
    case Where.EXACT:
    case null:
      return atPoint(given);
  }
}

function inSmallestArea(areas: readonly Area[]): Location | null {
  const place = areas.at(-1);
  return place ? { place, around: areas.slice(0, -1), words: `It happened in ${place.name}.` } : null;
}

/** In an administrative area, which takes the name of the point if its own column is empty. */
function inArea(kind: PlaceKind, { name, point, areas }: Given): Location {
  const around = areas.filter((area) => LEVELS.indexOf(area.kind) < LEVELS.indexOf(kind));
  const area = areas.find((one) => one.kind === kind) ?? { ...within(around, name, null), kind };
  const stated = name === area.name ? '' : `${name}, `;
  const stand = point ? ` UCDP puts it at ${stated}${pointInWords(point)}.` : '';
  return {
    place: { ...area, ...point },
    around,
    words: `It happened in ${area.name}; where in it is not known.${stand}`,
  };
}

/** A different place from what is at the point, even if that has the same name. */
function inUndefinedArea({ name, point, areas }: Given): Location {
  const middle = within(areas, name, point);
  return {
    place: { ...middle, id: `${middle.id}/area`, kind: PlaceKind.REGION, ...point },
    around: areas,
    words: `It happened in or along ${withPoint(name, point)}.`,
  };
}

function near({ name, point, areas }: Given): Location {
  const middle = within(areas, name, point);
  return {
    place: {
      ...middle,
      id: `${middle.id}/near`,
      name: clipped(`${name} and ${NEAR_KILOMETERS} km around`),
      aliases: [clipped(name)],
      kind: PlaceKind.REGION,
      ...(point && { ...point, uncertaintyMeters: NEAR_KILOMETERS * 1000 }),
    },
    around: areas,
    words: `It happened within about ${NEAR_KILOMETERS} km of ${withPoint(name, point)}.`,
  };
}

function atPoint({ name, point, areas }: Given): Location {
  return {
    place: { ...within(areas, name, point), ...settlementIn(name), ...point },
    around: areas,
    words: `It happened at ${withPoint(name, point)}.`,
  };
}

/** Waters and airspace of no country, and so in none of the areas of the row. */
function inInternationalTerritory({ name, point, areas }: Given): Location {
  const country = areas.find(({ kind }) => kind === PlaceKind.COUNTRY);
  const listed = country ? ` UCDP lists it under ${country.name}.` : '';
  return {
    place: { ...within([], name, point), kind: PlaceKind.OTHER, ...point },
    around: [],
    words: `It happened in international waters or airspace: ${withPoint(name, point)}.${listed}`,
  };
}

/** A place identified by name and point, so that places with the same name stay separate, even in one district. */
function within(
  around: readonly Area[],
  name: string,
  point: Point | null,
): Pick<PlaceInput, 'id' | 'name' | 'within'> {
  const next = around.at(-1)?.id;
  const path = [next ?? NOWHERE, slug(name), ...(point ? [pointInId(point)] : [])];
  return { id: path.join('/'), name: clipped(name), ...(next !== undefined && { within: next }) };
}

const withPoint = (name: string, point: Point | null): string =>
  point ? `${name} (${pointInWords(point)})` : name;
