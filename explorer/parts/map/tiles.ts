import type { LayerSpecification, Map as LibreMap } from 'maplibre-gl';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import { stated } from '../../api/stated.js';
import { themeNow, type Theme } from './theme.js';

/** Further tiles of this server, as it states in the page. */
const tilesAddress = (): string | null => {
  const content = stated('tiles');
  return content === '' || content === 'none' ? null : new URL(content, location.origin).href;
};

const SOURCE = 'tiles';

/** Layers of OpenMapTiles and of Protomaps that are drawn, where a file has them. */
const DRAWN: Readonly<
  Record<string, (theme: Theme) => Omit<LayerSpecification, 'id' | 'source' | 'source-layer'>>
> = {
  water: ({ sea }) => ({
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': sea },
  }),
  waterway: ({ river }) => ({ type: 'line', paint: { 'line-color': river, 'line-width': 1 } }),
  building: ({ road }) => ({ type: 'fill', minzoom: 12, paint: { 'fill-color': road } }),
  buildings: ({ road }) => ({ type: 'fill', minzoom: 12, paint: { 'fill-color': road } }),
  transportation: ({ road }) => ({ type: 'line', paint: { 'line-color': road, 'line-width': 1.5 } }),
  roads: ({ road }) => ({ type: 'line', paint: { 'line-color': road, 'line-width': 1.5 } }),
};

/** Layers in the colours of now, of those that a file has. */
let names: readonly string[] = [];
export const tileLayersNow = (): LayerSpecification[] =>
  names.map(
    (name) =>
      ({
        ...DRAWN[name]?.(themeNow()),
        id: `tiles-${name}`,
        source: SOURCE,
        'source-layer': name,
      }) as LayerSpecification,
  );

/** Adds the tiles of the server, if it has some, below the layer with this id. */
export async function addTiles(map: LibreMap, below: string): Promise<void> {
  const address = tilesAddress();
  if (address === null) return;
  const { PMTiles, Protocol, TileType } = await import('pmtiles');
  const protocol = new Protocol();
  const file = new PMTiles(address);
  protocol.add(file);
  maplibre.addProtocol('pmtiles', protocol.tile);
  const { tileType } = await file.getHeader();
  const url = `pmtiles://${address}`;
  if (tileType !== TileType.Mvt) {
    map.addSource(SOURCE, { type: 'raster', url, tileSize: 256 });
    map.addLayer({ id: SOURCE, type: 'raster', source: SOURCE }, below);
    return;
  }
  const { vector_layers = [] } = (await file.getMetadata()) as { vector_layers?: { id: string }[] };
  names = Object.keys(DRAWN).filter((name) => vector_layers.some(({ id }) => id === name));
  map.addSource(SOURCE, { type: 'vector', url });
  for (const layer of tileLayersNow()) map.addLayer(layer, below);
}
