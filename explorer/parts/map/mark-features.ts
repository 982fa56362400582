import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Box } from './box.js';
import { circleArea } from './circle-area.js';
import type { MapPoint, Marked } from './map-properties.js';
import { sizeOf, valueOf } from './sizes.js';
import { sumOf, type Sum } from './sums.js';
import type { Towns } from './land-types.js';

/** What layers read of a mark. */
interface MarkProperties {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly size: number;
  /** Whether it has a number at all. */
  readonly known: boolean;
  readonly group: string;
  /** Whether its name is written beside it, because no name of a town says it already. */
  readonly named: boolean;
}

const propertiesOf = (mark: Marked, measure: string | null, largest: number): MarkProperties => {
  const value = valueOf(mark, measure);
  return {
    id: mark.id,
    label: mark.label,
    value,
    size: sizeOf(value, largest),
    known: measure === null || mark.best !== null,
    group: mark.group ?? '',
    named: true,
  };
};

/** A circle each. */
export const pointFeatures = (
  points: readonly MapPoint[],
  measure: string | null,
  largest: number,
  isNamedAlready: (point: MapPoint) => boolean,
): Feature<Point, MarkProperties & Sum>[] =>
  points.map((point) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: {
      ...sumOf([point]),
      ...propertiesOf(point, measure, largest),
      named: !isVague(point) && !isNamedAlready(point),
    },
  }));

/** How far off imprecise positions may be, as areas under them. */
export const vagueFeatures = (
  points: readonly MapPoint[],
  measure: string | null,
  largest: number,
): Feature<Polygon, MarkProperties>[] =>
  points.map((point) => ({
    type: 'Feature',
    geometry: circleArea(point.longitude, point.latitude, point.precision ?? 0),
    properties: propertiesOf(point, measure, largest),
  }));

export const isVague = ({ precision }: MapPoint): boolean => precision !== null && precision > 0;

export const areaFeature = (
  mark: Marked,
  geometry: Polygon | MultiPolygon,
  measure: string | null,
  largest: number,
): Feature<Polygon | MultiPolygon, MarkProperties> => ({
  type: 'Feature',
  geometry,
  properties: propertiesOf(mark, measure, largest),
});

/** Degrees within which a town and a place of a like name are the same. */
const NEAR = 0.12;

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the map has the name of a place already: a town at about its position whose name it begins with. */
export function namesOf(towns: Towns): (point: MapPoint) => boolean {
  const cells = new Map<string, { longitude: number; latitude: number; name: string }[]>();
  const cellOf = (longitude: number, latitude: number): string =>
    `${Math.round(longitude)} ${Math.round(latitude)}`;
  for (const { geometry, properties } of towns.features) {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const cell = cellOf(longitude, latitude);
    cells.set(cell, [...(cells.get(cell) ?? []), { longitude, latitude, name: folded(properties.name) }]);
  }
  return ({ longitude, latitude, label }) => {
    const name = folded(label);
    return [-NEAR, NEAR]
      .flatMap((x) => [-NEAR, NEAR].map((y) => cellOf(longitude + x, latitude + y)))
      .flatMap((cell) => cells.get(cell) ?? [])
      .some(
        (town) =>
          Math.abs(town.longitude - longitude) < NEAR &&
          Math.abs(town.latitude - latitude) < NEAR &&
          (name === town.name || name.startsWith(`${town.name} `)),
      );
  };
}

/** The outline of a box. */
export const boxFeature = ({ west, south, east, north }: Box): Feature => {
  const right = west <= east ? east : east + 360;
  return {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [right, south],
          [right, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  };
};
