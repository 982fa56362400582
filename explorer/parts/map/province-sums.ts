import type { Feature } from 'geojson';
import type { BaseMap } from './base-map.js';
import type { MapArea, MapPoint } from './map-properties.js';
import { sumOf } from './sums.js';

/** What the points in each province come to, with what is known of it as a whole. */
export function sumsOfProvinces(
  base: BaseMap,
  points: readonly MapPoint[],
  areas: readonly MapArea[],
): Feature[] {
  void base.readAround(points);
  const provinces = new Map<Feature, (MapPoint | MapArea)[]>();
  const add = (province: Feature | undefined, mark: MapPoint | MapArea): void => {
    if (province) provinces.set(province, [...(provinces.get(province) ?? []), mark]);
  };
  for (const point of points) add(base.provinceAt(point.longitude, point.latitude), point);
  for (const area of areas) {
    const outline = base.outlineOf(area.kind, area.label);
    add(
      base.provinces.find(({ geometry }) => geometry === outline),
      area,
    );
  }
  return [...provinces].map(([province, marks]) => ({
    ...province,
    properties: { ...sumOf(marks), label: province.properties?.['name'] as string },
  }));
}
