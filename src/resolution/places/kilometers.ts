/** Mean radius of the earth, by the International Union of Geodesy and Geophysics, in kilometres. */
const RADIUS = 6371.0088;

/** WGS 84, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance between two points along the surface of the earth, by the haversine formula. */
export function kilometersBetween(one: Point, other: Point): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const cosines = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(north + cosines * east)));
}

export const inKilometers = (kilometers: number): string =>
  `${kilometers < 10 ? kilometers.toFixed(1) : Math.round(kilometers)} km apart`;
