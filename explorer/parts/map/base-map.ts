import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { DETAIL_ZOOM, type BaseSource } from './base-layers.js';
import type { Box } from './box.js';
import { consonantsOf } from './consonants.js';
import { boxesOf, isInside } from './inside.js';
import { readCountry, readWater, readWorld } from './land.js';
import type { Area, Country, CountryLand, Towns } from './land-types.js';

interface Known {
  readonly country: Country;
  /** Of each of its parts. */
  readonly boxes: readonly Box[];
  /** In detail; null: not read yet. */
  land: CountryLand | null;
}

const WATER_ZOOM = 3;

const meets = (one: Box, other: Box): boolean =>
  one.west <= other.east && one.east >= other.west && one.south <= other.north && one.north >= other.south;

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

/** Where a name is written. */
const nameAt = ({ properties: { name, at } }: Area, extent: number): Feature => ({
  type: 'Feature',
  properties: { name, extent },
  geometry: { type: 'Point', coordinates: at },
});

/** Degrees across the largest part. */
const extentOf = (boxes: readonly Box[]): number =>
  Math.max(...boxes.map(({ west, south, east, north }) => (east - west) * (north - south)));

/** The land under the marks: the world at once, countries in detail when they come into view. */
export class BaseMap {
  readonly #map: LibreMap;
  readonly #onChange: () => void;
  #known: Known[] = [];
  #largeTowns: Towns = { type: 'FeatureCollection', features: [] };
  #hasWater = false;

  /** @param onChange That more is known now. */
  constructor(map: LibreMap, onChange: () => void) {
    this.#map = map;
    this.#onChange = onChange;
    map.on('moveend', () => void this.#look());
  }

  async start(): Promise<void> {
    const { countries, towns } = await readWorld();
    this.#known = countries.map((country) => ({ country, boxes: boxesOf(country.geometry), land: null }));
    this.#largeTowns = towns;
    this.#set('large-towns', towns);
    this.#set(
      'country-names',
      collection(this.#known.map(({ country, boxes }) => nameAt(country, extentOf(boxes)))),
    );
    this.#drawCountries();
    this.#onChange();
    await this.#look();
  }

  /** Towns whose names are known so far. */
  get towns(): Towns {
    const features = this.#known.flatMap(({ land }) => land?.towns.features ?? []);
    return { type: 'FeatureCollection', features: [...this.#largeTowns.features, ...features] };
  }

  /** Provinces read so far. */
  get provinces(): readonly Area[] {
    return this.#known.flatMap(({ land }) => land?.provinces ?? []);
  }

  /** Reads what is around these positions, however far the map is. */
  readAround(positions: readonly { longitude: number; latitude: number }[]): Promise<void> {
    return this.#readAll((box) =>
      positions.some(
        ({ longitude, latitude }) =>
          longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north,
      ),
    );
  }

  /** The outline of a country or a province, by its name. */
  outlineOf(kind: string, name: string): Polygon | MultiPolygon | null {
    const sound = consonantsOf(name);
    if (kind === 'COUNTRY') {
      const known = this.#known.find(({ country }) => consonantsOf(country.properties.name) === sound);
      return known ? (known.land?.outline ?? known.country.geometry) : null;
    }
    if (kind !== 'PROVINCE') return null;
    const found = this.provinces.filter(({ properties }) => consonantsOf(properties.name) === sound);
    return found.length === 1 ? (found[0]?.geometry ?? null) : null;
  }

  /** Which province a position lies in. */
  provinceAt(longitude: number, latitude: number): Area | undefined {
    return this.#known
      .filter(
        ({ land, boxes }) =>
          land !== null &&
          boxes.some((box) =>
            meets(box, { west: longitude, east: longitude, south: latitude, north: latitude }),
          ),
      )
      .flatMap(({ land }) => land?.provinces ?? [])
      .find(({ geometry }) => isInside(geometry, longitude, latitude));
  }

  async #look(): Promise<void> {
    const zoom = this.#map.getZoom();
    if (zoom >= WATER_ZOOM && !this.#hasWater) {
      this.#hasWater = true;
      const { rivers, lakes } = await readWater();
      this.#set('rivers', rivers);
      this.#set('lakes', lakes);
    }
    if (zoom < DETAIL_ZOOM) return;
    const bounds = this.#map.getBounds();
    const seen: Box = {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    };
    await this.#readAll((box) => meets(box, seen));
  }

  async #readAll(isWanted: (box: Box) => boolean): Promise<void> {
    const wanted = this.#known.filter(({ land, boxes }) => land === null && boxes.some(isWanted));
    if (wanted.length === 0) return;
    await Promise.all(
      wanted.map(async (known) => {
        known.land = await readCountry(known.country.properties.code);
      }),
    );
    this.#drawCountries();
    this.#onChange();
  }

  #drawCountries(): void {
    const rough = this.#known.filter(({ land }) => land === null);
    const detailed = this.#known.flatMap(({ land }) => land ?? []);
    this.#set('world', collection(rough.map(({ country }) => country)));
    this.#set(
      'countries',
      collection(detailed.map(({ outline }) => ({ type: 'Feature', properties: {}, geometry: outline }))),
    );
    this.#set('provinces', collection(detailed.flatMap(({ provinces }) => provinces)));
    this.#set(
      'province-names',
      collection(detailed.flatMap(({ provinces }) => provinces.map((province) => nameAt(province, 0)))),
    );
    this.#set('towns', collection(detailed.flatMap(({ towns }) => towns.features)));
  }

  /** Nothing once the map is gone. */
  #set(name: BaseSource, content: FeatureCollection): void {
    this.#map.getSource<GeoJSONSource>(name)?.setData(content);
  }
}
