import type { ExpressionSpecification } from 'maplibre-gl';
import type { Marked } from './map-properties.js';

/** Radius of the largest circle on a map of a country, and of the smallest anywhere, in pixels. */
const LARGEST = 30;
const SMALLEST = 1.8;

/** Circles grow with the map, but slower: by this at that zoom. */
const GROWTH = [
  [2, 0.35],
  [6, 1],
  [10, 2],
] as const;

/** What gives a mark its size: the claimed number of the measure, or the number of events. */
export const valueOf = ({ count, best }: Pick<Marked, 'count' | 'best'>, measure: string | null): number =>
  measure === null ? count : (best ?? 0);

/** The radius of the largest as 1; areas are as the values are. */
export const sizeOf = (value: number, largest: number): number =>
  largest <= 0 ? 0 : Math.sqrt(Math.max(0, value) / largest);

const growthAt = (zoom: number): number => {
  const [first, ...others] = GROWTH;
  let [fromZoom, from]: readonly [number, number] = first;
  for (const [toZoom, to] of others) {
    if (zoom < toZoom) return from + (to - from) * Math.max(0, (zoom - fromZoom) / (toZoom - fromZoom));
    [fromZoom, from] = [toZoom, to];
  }
  return from;
};

/** In pixels. */
export const radiusOf = (size: number, zoom: number): number =>
  Math.max(SMALLEST, size * LARGEST * growthAt(zoom));

/** The same for MapLibre, of features with a `size`. */
export const RADIUS: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...GROWTH.flatMap(([zoom, growth]) => [zoom, ['max', SMALLEST, ['*', LARGEST * growth, ['get', 'size']]]]),
] as unknown as ExpressionSpecification;

/** Round numbers for the legend: the largest of 1, 2 or 5 times a power of ten below this one, and about a fifth of it. */
export function legendValues(largest: number): number[] {
  if (largest < 1) return [];
  const top = roundedDown(largest);
  return [...new Set([top, roundedDown(top / 4), roundedDown(top / 20)])].filter((value) => value >= 1);
}

const roundedDown = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
};
