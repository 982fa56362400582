import { boxText, type Box } from '../../parts/map/box.js';

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres from a degree of latitude to the next. */
const DEGREE = 111.2;

/** The box that reaches so many kilometres from a position in each direction; near a pole, all the way around. */
function boxAround({ latitude, longitude }: Position, kilometres: number): Box {
  const north = kilometres / DEGREE;
  const east = Math.min(north / Math.max(Math.cos((latitude * Math.PI) / 180), 0.001), 180);
  return {
    west: longitude - east,
    south: latitude - north,
    east: longitude + east,
    north: latitude + north,
  };
}

/** As the API has boxes. */
export const numbersOf = (box: Box): number[] => boxText(box).split(',').map(Number);

/** The box around a position, as the API has boxes. */
export const numbersAround = (position: Position, kilometres: number): number[] =>
  numbersOf(boxAround(position, kilometres));
