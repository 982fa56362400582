import { readFile } from 'node:fs/promises';
import type { MultiPolygon, Position } from 'geojson';
import initSqlJs from 'sql.js';

/** A province of Natural Earth. */
export interface Province {
  readonly name: string;
  /** Code and name of its country. */
  readonly code: string;
  readonly country: string;
  readonly outline: MultiPolygon;
}

/** Bytes of a GeoPackage's header of a geometry, by the kind of envelope that its flags name. */
const ENVELOPES = [0, 32, 48, 48, 64];

/** The provinces in the file that QGIS draws its world map from. */
export async function readProvinces(path: string): Promise<Province[]> {
  const { Database } = await initSqlJs();
  const file = new Database(await readFile(path));
  const [result] = file.exec(
    'SELECT gn_name, name, woe_name, adm0_a3, admin, geom FROM states_provinces ORDER BY adm0_a3, name',
  );
  const provinces = (result?.values ?? []).map(([, name, other, code, country, outline]) => ({
    name: String(name ?? other ?? ''),
    code: String(code),
    country: String(country),
    outline: readOutline(outline as Uint8Array),
  }));
  file.close();
  return provinces.map((province) => ({ ...province, country: countryOf(province.code, provinces) }));
}

/** The name that most of its provinces give; where no one name leads, all of them. */
function countryOf(code: string, provinces: readonly Province[]): string {
  const names = provinces.filter((province) => province.code === code).map(({ country }) => country);
  const votes = (name: string): number => names.filter((one) => one === name).length;
  const most = Math.max(...names.map(votes));
  return [...new Set(names.filter((name) => votes(name) === most))].join(' and ');
}

/** A multipolygon as GeoPackage stores it: a header, then well-known binary in little-endian order. */
function readOutline(bytes: Uint8Array): MultiPolygon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + (ENVELOPES[(view.getUint8(3) >> 1) & 7] ?? 0);
  const integer = (): number => view.getUint32((at += 4) - 4, true);
  const degrees = (): number => view.getFloat64((at += 8) - 8, true);
  const geometry = (): void => {
    at += 1;
    integer();
  };
  const list = <Item>(item: () => Item): Item[] => Array.from({ length: integer() }, item);
  geometry();
  const coordinates = list(() => {
    geometry();
    return list(() => list((): Position => [degrees(), degrees()]));
  });
  return { type: 'MultiPolygon', coordinates };
}
