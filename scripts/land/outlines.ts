import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { bbox, feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as Merged,
  Polygon as One,
  Topology,
} from 'topojson-specification';
import type { Province } from './geopackage.js';

interface Properties {
  readonly name: string;
  readonly code: string;
  readonly country: string;
}

type Shape = Polygon | MultiPolygon;

export type Provinces = Topology<{ provinces: GeometryCollection<Properties> }>;
export type Countries = Topology<{ countries: GeometryCollection<{ code: string; name: string }> }>;

/** Areas in steradians: triangles below these are straightened. About 2 km, and 30 km. */
const DETAIL = 6e-8;
const WORLD = 1.2e-5;

/** All provinces, with borders that neighbours share, straightened a little. */
export function provincesOf(provinces: readonly Province[]): { detail: Provinces; world: Countries } {
  const features: FeatureCollection<MultiPolygon, Properties> = {
    type: 'FeatureCollection',
    features: provinces.map(({ outline, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: outline,
    })),
  };
  const all = topology({ provinces: features }, 1e6) as unknown as Provinces;
  const weighed = presimplify(all, sphericalTriangleArea);
  const detail = simplify(weighed, DETAIL);
  return { detail, world: countriesOf(simplify(weighed, WORLD), detail) };
}

/** Countries without islands that are too small to see, but with those that have nothing larger. */
function countriesOf(rough: Provinces, detail: Provinces): Countries {
  const large = mergedCountries(rough, WORLD);
  const known = new Set(large.map(({ properties }) => properties['code']));
  const small = mergedCountries(detail, 0).filter(({ properties }) => !known.has(properties['code']));
  const features = [...large, ...small] as Feature<Shape>[];
  return topology({
    countries: { type: 'FeatureCollection', features } as FeatureCollection<Shape>,
  }) as unknown as Countries;
}

/** Their provinces put together, without parts of a smaller area, in steradians. */
function mergedCountries(topology: Provinces, least: number): Feature<Shape, Record<string, string>>[] {
  const geometries = inCountries(topology).map(([{ code, country }, parts]) => ({
    ...mergeArcs(topology, parts),
    properties: { code, name: country },
  }));
  const countries = {
    type: 'Topology' as const,
    arcs: topology.arcs,
    objects: { countries: { type: 'GeometryCollection' as const, geometries } },
  };
  const isLarge = filterWeight(countries, least, (ring) => sphericalRingArea(ring, false));
  const filtered = filter(countries, isLarge) as typeof countries;
  return featuresOf(filtered, filtered.objects.countries);
}

/** The provinces of each country. */
function inCountries(topology: Provinces): [Properties, (Merged<Properties> | One<Properties>)[]][] {
  const countries = new Map<string, [Properties, (Merged<Properties> | One<Properties>)[]]>();
  for (const geometry of topology.objects.provinces.geometries as (Merged<Properties> | One<Properties>)[]) {
    const { properties } = geometry;
    if (properties === undefined) continue;
    const [, parts] = countries.get(properties.code) ?? [];
    if (parts) parts.push(geometry);
    else countries.set(properties.code, [properties, [geometry]]);
  }
  return [...countries.values()];
}

/** A topology of its own for each country. */
export const byCountry = (topology: Provinces): [Properties, Provinces][] =>
  inCountries(topology).map(([properties, geometries]) => [
    properties,
    filter(
      { ...topology, objects: { provinces: { type: 'GeometryCollection', geometries } } },
      () => true,
    ) as Provinces,
  ]);

/** Shortens coordinates to about these degrees. */
export function shortened(topology: Topology, degrees: number): Topology {
  const part = { ...topology, bbox: undefined } as unknown as Topology<
    Record<string, GeometryCollection<object>>
  >;
  const [west, south, east, north] = bbox(part);
  return quantize(part, Math.max(100, Math.ceil(Math.max(east - west, north - south) / degrees)));
}

/** Where a name is best written: in the middle of the largest part. */
export function middleOf({ geometry }: Feature<Shape>): Position {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts.toSorted((one, other) => areaOf(other[0] ?? []) - areaOf(one[0] ?? []))[0];
  const [x = 0, y = 0] = largest ? polylabel(largest as [number, number][][], 0.05) : [];
  return [Number(x.toFixed(3)), Number(y.toFixed(3))];
}

/** Of a ring, in square degrees. */
const areaOf = (ring: readonly Position[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/** Its geometries as features, without those of which nothing is left. */
export const featuresOf = (
  topology: Topology,
  object: GeometryCollection,
): Feature<Shape, Record<string, string>>[] =>
  (feature(topology, object).features as Feature<Shape, Record<string, string>>[]).filter(
    ({ geometry }) => (geometry as Shape | null) !== null && geometry.coordinates.length > 0,
  );
