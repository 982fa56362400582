// Builds the land of the explorer's map out of Natural Earth: `npm run land -- world_map.gpkg FOLDER`. See explorer/land.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { packagePath } from '../src/package-path.js';
import { readProvinces } from './land/geopackage.js';
import { byCountry, featuresOf, middleOf, provincesOf, shortened } from './land/outlines.js';
import { readTowns, type Town } from './land/towns.js';
import { readWater } from './land/water.js';

/** Towns down to this rank are on the map of the world. */
const LARGE_TOWN = 2;

const [geopackage, folder] = process.argv.slice(2);
if (geopackage === undefined || folder === undefined)
  throw new Error(
    'expected the paths of world_map.gpkg of QGIS and of a folder with towns.csv, rivers and lakes',
  );

const LAND = packagePath('explorer/land');
const write = (name: string, content: Topology): Promise<void> =>
  writeFile(join(LAND, name), `${JSON.stringify(content)}\n`);

/** Its areas with where their names are written. */
function named(topology: Topology, layer: GeometryCollection<{ name: string }>): void {
  const features = featuresOf(topology, layer);
  layer.geometries.forEach((geometry, index) => {
    const shape = features[index];
    const { name, code, country } = (geometry.properties ?? {}) as Partial<Record<string, string>>;
    // A country keeps its code; that of a province is the name of its file.
    if (shape)
      geometry.properties = { name: name ?? '', ...(country === undefined && { code }), at: middleOf(shape) };
  });
}

const pointsOf = (towns: readonly Town[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: towns.map(({ name, rank, longitude, latitude }) => ({
    type: 'Point',
    coordinates: [longitude, latitude],
    properties: { name, rank },
  })),
});

await rm(join(LAND, 'provinces'), { recursive: true, force: true });
await mkdir(join(LAND, 'provinces'), { recursive: true });
const provinces = await readProvinces(geopackage);
const towns = await readTowns(join(folder, 'towns.csv'));
const { detail, world } = provincesOf(provinces);

named(world, world.objects.countries);
await write(
  'world.json',
  shortened(
    {
      ...world,
      objects: { ...world.objects, towns: pointsOf(towns.filter(({ rank }) => rank <= LARGE_TOWN)) },
    },
    0.04,
  ),
);
await write('water.json', await readWater(folder));

for (const [{ code, country }, outlines] of byCountry(detail)) {
  const layer = outlines.objects.provinces;
  named(outlines, layer);
  const its = towns.filter((town) => town.country === country && town.rank > LARGE_TOWN);
  await write(
    `provinces/${code}.json`,
    shortened({ ...outlines, objects: { provinces: layer, towns: pointsOf(its) } }, 0.002),
  );
}
