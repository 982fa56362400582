import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceCounted } from './place-shown.js';
import countries from 'world-atlas/countries-50m.json?url';

type Countries = Topology<{ countries: GeometryCollection }>;

let land: Promise<FeatureCollection> | undefined;

/** Countries with borders and coasts, from Natural Earth at 1 : 50 million; read once. */
export const readLand = (): Promise<FeatureCollection> =>
  (land ??= fetch(countries)
    .then((response) => response.json() as Promise<Countries>)
    .then((topology) => feature(topology, topology.objects.countries)));

/** The outline of a place that is a country, by its name. */
export const countryOf = (
  { kind, name }: PlaceCounted,
  { features }: FeatureCollection,
): Feature | undefined =>
  kind === 'COUNTRY' ? features.find(({ properties }) => properties?.['name'] === name) : undefined;
