import type { Box } from './box.js';

const WHOLE_EARTH: Box = { west: -180, south: -85, east: 180, north: 85 };

/** The smallest box that holds all of them, or the whole earth where there are none. */
export const boxAround = (positions: readonly { longitude: number; latitude: number }[]): Box =>
  positions.length === 0
    ? WHOLE_EARTH
    : positions.reduce<Box>(
        ({ west, south, east, north }, { longitude, latitude }) => ({
          west: Math.min(west, longitude),
          south: Math.min(south, latitude),
          east: Math.max(east, longitude),
          north: Math.max(north, latitude),
        }),
        { west: 180, south: 90, east: -180, north: -90 },
      );
