import { hexbin } from 'd3-hexbin';
import type { Feature, Polygon } from 'geojson';
import { counted } from '../words.js';
import type { MapPoint } from './map-properties.js';
import { sumOf, type Sum } from './sums.js';

/** Distance from the centre to a corner, in pixels at a whole zoom. */
const RADIUS = 15;

/** The same of what is drawn as one circle. */
const CLUSTER = 11;

/** Pixels around the equator at zoom 0. */
const WORLD = 512;

const RADIANS = Math.PI / 180;

/** Web Mercator, in pixels at a zoom. */
const xOf = (longitude: number, pixels: number): number => ((longitude + 180) / 360) * pixels;
const yOf = (latitude: number, pixels: number): number =>
  (0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / (2 * Math.PI)) * pixels;
const longitudeOf = (x: number, pixels: number): number => (x / pixels) * 360 - 180;
const latitudeOf = (y: number, pixels: number): number =>
  (2 * Math.atan(Math.exp((0.5 - y / pixels) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;

const binned = (points: readonly MapPoint[], pixels: number, radius: number) =>
  hexbin<MapPoint>()
    .x(({ longitude }) => xOf(longitude, pixels))
    .y(({ latitude }) => yOf(latitude, pixels))
    .radius(radius)([...points]);

/** Hexagons of one size on the screen at a zoom, with what the points in each come to. */
export function hexagonsOf(points: readonly MapPoint[], zoom: number): Feature<Polygon, Sum>[] {
  const pixels = WORLD * 2 ** Math.round(zoom);
  const corners = Array.from({ length: 7 }, (_, index) => (index * Math.PI) / 3);
  return binned(points, pixels, RADIUS).map((bin) => ({
    type: 'Feature',
    properties: sumOf(bin),
    geometry: {
      type: 'Polygon',
      coordinates: [
        corners.map((angle) => [
          longitudeOf(bin.x + Math.sin(angle) * RADIUS, pixels),
          latitudeOf(bin.y - Math.cos(angle) * RADIUS, pixels),
        ]),
      ],
    },
  }));
}

/**
 * Points that would lie on each other at a zoom as one: what they come to, in the middle of their events, in the group
 * of most events. A point without neighbours stays what it is.
 */
export function clustersOf(
  points: readonly MapPoint[],
  zoom: number,
): (MapPoint & { readonly marks: number })[] {
  return binned(points, WORLD * 2 ** Math.round(zoom), CLUSTER).map((bin, index) => {
    const [only] = bin;
    if (only !== undefined && bin.length === 1) return { ...only, marks: 1 };
    const sum = sumOf(bin);
    const middle = (position: 'longitude' | 'latitude'): number =>
      bin.reduce((total, point) => total + point[position] * point.count, 0) / Math.max(1, sum.count);
    return {
      ...sum,
      id: `cluster:${index}`,
      label: counted(bin.length, 'place'),
      href: null,
      group: mostIn(bin),
      longitude: middle('longitude'),
      latitude: middle('latitude'),
      precision: null,
    };
  });
}

function mostIn(points: readonly MapPoint[]): string | null {
  const events = new Map<string | null, number>();
  for (const { group, count } of points) events.set(group, (events.get(group) ?? 0) + count);
  const [[group] = [null]] = [...events].toSorted(([, one], [, other]) => other - one);
  return group;
}
