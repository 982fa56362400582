import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Area in steradians: triangles below it are straightened. About 3 km. */
const LEAST = 1e-7;

/** The rivers and lakes of Natural Earth in one file. */
export async function readWater(folder: string): Promise<Topology> {
  const rivers = await readLayer(join(folder, 'rivers.topojson'), 7);
  const lakes = await readLayer(join(folder, 'lakes.topojson'), 5);
  const whole = topology({ rivers, lakes }) as unknown as Topology<
    Record<string, GeometryCollection<object>>
  >;
  return quantize(simplify(presimplify(whole, sphericalTriangleArea), LEAST), 1e5);
}

/** Its only layer, down to this rank of importance. */
async function readLayer(path: string, rank: number): Promise<FeatureCollection> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Topology;
  const [layer] = Object.values(file.objects);
  const { features } = feature(file, layer as GeometryCollection<{ name: string | null; scalerank: number }>);
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ properties }) => properties.scalerank <= rank)
      .map(({ geometry, properties: { name, scalerank } }) => ({
        type: 'Feature',
        geometry,
        properties: { ...(name !== null && { name }), rank: scalerank },
      })),
  };
}
