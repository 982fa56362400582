import type { PlaceInput } from '../../domain/places/inputs.js';
import { PlaceKind } from '../../domain/places/kind.js';
import { isExternalId } from '../shared/is-external-id.js';
import type { Cells } from './cells.js';
import { clipped } from './clipped.js';
import { slug } from './ids.js';

/** A place named by the columns for areas. */
export type Area = Pick<PlaceInput, 'id' | 'name' | 'kind' | 'within' | 'sameAs'>;

/** Takes the place of a missing name in an id. */
const NOT_GIVEN = '~';

/** Prefix of the ids of places without any given area around them. */
export const NOWHERE = `place:ucdp-${NOT_GIVEN}`;

/**
 * Region of the world, country, first and second administrative area, as far as they are given, each within the one
 * before. A country has its Gleditsch and Ward number, an area the path of names to it, so that areas with the same
 * name in two countries stay separate.
 */
export function readAdministrativePlaces(cells: Cells): Area[] {
  const [region, country, province, district] = [
    cells.text('region'),
    cells.text('country'),
    cells.text('adm_1'),
    cells.text('adm_2'),
  ];
  const number = cells.text('country_id');
  const inCountry = number ?? country;
  const countryId = inCountry === null ? NOWHERE : `place:ucdp-${slug(inCountry)}`;
  const provinceId = `${countryId}/${province === null ? NOT_GIVEN : slug(province)}`;
  const given: [id: string, kind: PlaceKind, name: string | null][] = [
    [`place:ucdp-${slug(region ?? '')}`, PlaceKind.REGION, region],
    [countryId, PlaceKind.COUNTRY, country ?? (number === null ? null : `State ${number}`)],
    [provinceId, PlaceKind.PROVINCE, province],
    [`${provinceId}/${slug(district ?? '')}`, PlaceKind.DISTRICT, district],
  ];
  const register =
    number !== null && isExternalId('gleditsch-ward', number)
      ? [{ scheme: 'gleditsch-ward', id: number }]
      : [];
  const places: Area[] = [];
  for (const [id, kind, name] of given) {
    const within = places.at(-1)?.id;
    if (name !== null)
      places.push({
        ...{ id, name: clipped(name), kind },
        ...(within !== undefined && { within }),
        ...(kind === PlaceKind.COUNTRY && register.length > 0 && { sameAs: register }),
      });
  }
  return places;
}
