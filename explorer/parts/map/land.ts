import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as StoredMultiPolygon,
  Polygon as StoredPolygon,
  Topology,
} from 'topojson-specification';
import waterFile from '../../land/water.json?url';
import worldFile from '../../land/world.json?url';
import type { Area, Country, CountryLand, Named, Town, Towns, Water, Waters, World } from './land-types.js';

const provinceFiles = import.meta.glob<string>('../../land/provinces/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const files = new Map<string, Promise<unknown>>();

/** Reads each file once; one that could not be read is read again when it is next needed. */
function read<Content>(address: string): Promise<Content> {
  const known = files.get(address);
  if (known) return known as Promise<Content>;
  const content = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<Content>;
  });
  files.set(address, content);
  content.catch(() => files.delete(address));
  return content;
}

type WorldFile = Topology<{
  countries: GeometryCollection<Named & { code: string }>;
  towns: GeometryCollection<Town>;
}>;

export async function readWorld(): Promise<World> {
  const file = await read<WorldFile>(worldFile);
  const { countries, towns } = file.objects;
  return {
    countries: feature(file, countries).features as Country[],
    towns: feature(file, towns) as Towns,
  };
}

type CountryFile = Topology<{ provinces: GeometryCollection<Named>; towns: GeometryCollection<Town> }>;

/** Null if there is nothing in detail. */
export async function readCountry(code: string): Promise<CountryLand | null> {
  const address = provinceFiles[`../../land/provinces/${code}.json`];
  if (address === undefined) return null;
  const file = await read<CountryFile>(address);
  const { provinces, towns } = file.objects;
  return {
    outline: merge(file, provinces.geometries as (StoredPolygon | StoredMultiPolygon)[]),
    provinces: feature(file, provinces).features as Area[],
    towns: feature(file, towns) as Towns,
  };
}

export async function readWater(): Promise<Waters> {
  const file =
    await read<Topology<{ rivers: GeometryCollection<Water>; lakes: GeometryCollection<Water> }>>(waterFile);
  return { rivers: feature(file, file.objects.rivers), lakes: feature(file, file.objects.lakes) };
}
