import type { Map as LibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapArea, MapPoint } from './map-properties.js';
import { POINTED } from './mark-layers.js';
import { sumOf, type Sum } from './sums.js';

/** What the pointer is on. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  /** A mark; null: an area that several marks are counted in. */
  readonly id: string | null;
  readonly label: string | null;
  readonly sum: Sum;
}

/** What the pointer is on, of what lies there the topmost; null: nothing. */
export function pointedAt(
  map: LibreMap,
  { point }: MapMouseEvent,
  marks: ReadonlyMap<string, MapPoint | MapArea>,
): Pointed | null {
  const found = map.queryRenderedFeatures(point, { layers: [...POINTED] });
  const [feature] = found.toSorted(
    (one, other) => POINTED.indexOf(one.layer.id as never) - POINTED.indexOf(other.layer.id as never),
  );
  if (!feature) return null;
  const properties = feature.properties as Sum & { id?: string; label?: string };
  const mark = properties.id === undefined ? undefined : marks.get(properties.id);
  return {
    x: point.x,
    y: point.y,
    id: mark?.id ?? null,
    label: properties.label ?? null,
    sum: mark ? sumOf([mark]) : nullsBack(properties),
  };
}

/** Tiles leave out what is null. */
const nullsBack = ({ marks, count, low, best, high }: Partial<Sum>): Sum => ({
  marks: marks ?? 0,
  count: count ?? 0,
  low: low ?? null,
  best: best ?? null,
  high: high ?? null,
});
