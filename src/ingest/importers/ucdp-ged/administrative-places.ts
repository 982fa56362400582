import type { PlaceInput } from '../../../knowledge/places/place-input.js';
import { PlaceKind } from '../../../knowledge/places/place-kind.js';
import { isExternalId } from '../shared/is-external-id.js';
import type { Cells } from './cells.js';
import { clipped } from './clipped.js';
import { slug } from './keys.js';

/** A place that the columns for areas name. */
export type Area = Pick<PlaceInput, 'id' | 'name' | 'kind' | 'within' | 'sameAs'>;

/** Where in an id the name of a place would stand that is not given. */
const NOT_GIVEN = '~';

/** The id that those of places begin with around which no other is given. */
export const NOWHERE = `place:ucdp-${NOT_GIVEN}`;

/**
 * The region of the world, the country, the first and the second administrative area, as far as they are given, each within
 * the one before. A country has the number of Gleditsch and Ward, an area the path of names to it, so that two areas of one
 * name in two countries stay two.
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
