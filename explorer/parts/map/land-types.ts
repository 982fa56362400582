import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';

export interface Named {
  readonly name: string;
  /** Where its name is written. */
  readonly at: Position;
}
export interface Town {
  readonly name: string;
  /** 0 for the largest of the world, 10 for small ones. */
  readonly rank: number;
}
export interface Water {
  readonly name?: string;
  readonly rank: number;
}

export type Shape = Polygon | MultiPolygon;
export type Area<Properties = Named> = Feature<Shape, Properties>;
export type Country = Area<Named & { readonly code: string }>;
export type Towns = FeatureCollection<Point, Town>;

/** Countries in outline, and the largest towns. */
export interface World {
  readonly countries: readonly Country[];
  readonly towns: Towns;
}

/** A country in detail. */
export interface CountryLand {
  readonly outline: Shape;
  readonly provinces: readonly Area[];
  readonly towns: Towns;
}

export interface Waters {
  readonly rivers: FeatureCollection;
  readonly lakes: FeatureCollection;
}
