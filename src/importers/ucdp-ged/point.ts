import type { Cells } from './cells.js';

/** WGS 84, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Null if there is none, or only one coordinate, which causes a warning. */
export function readPoint(cells: Cells): Point | null {
  const [latitude, longitude] = [cells.degrees('latitude', 90), cells.degrees('longitude', 180)];
  if (latitude !== null && longitude !== null) return { latitude, longitude };
  const [alone, other] =
    latitude === null ? (['longitude', 'latitude'] as const) : (['latitude', 'longitude'] as const);
  if (cells.text(alone) !== null && cells.text(other) === null)
    cells.warn(alone, `There is no ${other}, so it was left out.`);
  return null;
}

export const pointInWords = ({ latitude, longitude }: Point): string => `${latitude}, ${longitude}`;

/** A point for an id, to about a hundred metres: closer places with the same name are the same. */
export const pointInId = ({ latitude, longitude }: Point): string =>
  `${rounded(latitude)}/${rounded(longitude)}`;

const rounded = (degrees: number): string => String(Number(degrees.toFixed(3)));
