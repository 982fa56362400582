import type { Map as LibreMap } from 'maplibre-gl';
import type { Box } from './box.js';

/** Pixels between what is framed and the edge of the map: room for a circle and its name, and for the buttons. */
export const MARGIN = 64;

/** What of the land is seen. */
export function seenBox(map: LibreMap): Box {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}

/** The box between two pixels of the container. */
export function boxBetween(
  map: LibreMap,
  one: readonly [x: number, y: number],
  other: readonly [x: number, y: number],
): Box {
  const [from, to] = [map.unproject([...one]), map.unproject([...other])];
  return {
    west: Math.min(from.lng, to.lng),
    south: Math.min(from.lat, to.lat),
    east: Math.max(from.lng, to.lng),
    north: Math.max(from.lat, to.lat),
  };
}

/** Brings a box into view. The move is told from those of the user by `mark`. */
export function fitBox(
  map: LibreMap,
  { west, south, east, north }: Box,
  padding: number,
  mark: object,
): void {
  map.fitBounds(
    [
      [west, south],
      [west <= east ? east : east + 360, north],
    ],
    { animate: false, padding, maxZoom: 10 },
    mark,
  );
}

const CLOSE = 0.002;

/** Whether two boxes are the same but for what comes of rounding them. */
export const isSameBox = (one: Box, other: Box): boolean =>
  (['west', 'south', 'east', 'north'] as const).every((side) => Math.abs(one[side] - other[side]) < CLOSE);
