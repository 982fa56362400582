import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import { PlaceKind } from '../../domain/places/kind.js';
import { externalKeys } from '../find/external-keys.js';
import { namesIn } from '../names/compare-names.js';
import type { MatchedPlace } from './matched-place.js';

const query = new QueryFile('places-to-match', { within: ['WITHIN'], merged: ['MERGED_INTO'] });

type Row = [
  id: string,
  names: string[],
  kind: PlaceKind,
  latitude: number | null,
  longitude: number | null,
  uncertaintyMeters: number | null,
  externalIds: (string[] | null)[],
  within: string | null,
];

/** All places, by their ids, in the order of these. */
export async function readPlaces(readContext: ReadContext): Promise<ReadonlyMap<string, MatchedPlace>> {
  const rows = (await query.read({}, readContext)) as Row[];
  const within = new Map(rows.map(([id, , , , , , , around]) => [id, around]));
  const kinds = new Map(rows.map(([id, , kind]) => [id, kind]));
  return new Map(
    rows.map(([id, names, kind, latitude, longitude, uncertaintyMeters, externalIds]) => {
      const around = placesAround(id, within);
      return [
        id,
        {
          id,
          names: namesIn(names),
          kind,
          externalIds: externalKeys(externalIds),
          location: latitude === null || longitude === null ? null : { latitude, longitude },
          uncertainty: (uncertaintyMeters ?? 0) / 1000,
          around,
          country: around.find((one) => kinds.get(one) === PlaceKind.COUNTRY) ?? null,
        },
      ];
    }),
  );
}

function placesAround(id: string, within: ReadonlyMap<string, string | null>): string[] {
  const around: string[] = [];
  for (let next = within.get(id); next != null && !around.includes(next); next = within.get(next))
    around.push(next);
  return around;
}
