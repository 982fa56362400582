import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

export interface Town {
  readonly name: string;
  readonly country: string;
  readonly longitude: number;
  readonly latitude: number;
  /** 0 for the largest of the world, 10 for small ones. */
  readonly rank: number;
}

/** Named towns of Natural Earth. */
export async function readTowns(path: string): Promise<Town[]> {
  const rows: Record<string, string>[] = parse(await readFile(path, 'utf8'), { columns: true });
  return rows.map(({ name = '', country = '', longitude, latitude, scalerank }) => ({
    name,
    country,
    longitude: Number(longitude),
    latitude: Number(latitude),
    rank: Number(scalerank),
  }));
}
