import { PlaceKind } from '../../../domain/places/kind.js';
import type { PlaceInput } from '../../../domain/places/inputs.js';
import type { PlaceTable } from './place-table.js';
import { slug } from '../../../storage/text/slug.js';

/** Where something happened, as a release words it. */
export interface ReleasePlace {
  /** The places themselves: two for “Al Hasakah and Dayr Az Zawr”. */
  readonly places: readonly [PlaceInput, ...PlaceInput[]];
  /** The places that they lie within. */
  readonly around: readonly PlaceInput[];
  /** Null if unknown. */
  readonly country: PlaceInput | null;
  /** Whether the table has it. */
  readonly isKnown: boolean;
}

export const isCountry = ({ kind }: PlaceInput): boolean => kind === PlaceKind.COUNTRY;

/** A country by its name; one that is not in the table still becomes a place. Null for “Unknown”. */
export function countryNamed(name: string, table: PlaceTable): PlaceInput | null {
  // “Tikrit, Iraq”: the country comes last.
  const last = name.split(',').at(-1)?.trim() ?? '';
  if (last === '' || /^unknown$/i.test(last)) return null;
  const [found] = table.find(last);
  return found ?? { id: `place:${slug(last)}`, name: last, kind: PlaceKind.COUNTRY };
}

/** The place with this name; one that is not in the table becomes a place within the country. */
export function placeNamed(name: string, country: PlaceInput | null, table: PlaceTable): ReleasePlace {
  const spelling = name
    .trim()
    .replace(/^near\s+/i, '')
    .replace(/\*$/, '');
  const whole = table.find(spelling);
  const parts = whole.length > 0 ? [whole] : spelling.split(' and ').map((part) => table.find(part));
  const [first, ...others] = parts.flatMap(([place]) => (place ? [place] : []));
  if (!first || others.length + 1 < parts.length) return ownPlace(spelling, country);
  const around = parts.flatMap(([, ...scopeContext]) => scopeContext);
  return {
    places: [first, ...others],
    around,
    country: [first, ...around].find(isCountry) ?? country,
    isKnown: true,
  };
}

function ownPlace(name: string, country: PlaceInput | null): ReleasePlace {
  const prefix = country ? `${slug(country.name)}-` : '';
  const place: PlaceInput = {
    id: `place:centcom-${prefix}${slug(name)}`,
    name: name.replace(/\s+/g, ' '),
    kind: PlaceKind.OTHER,
    ...(country && { within: country.id }),
  };
  return { places: [place], around: country ? [country] : [], country, isKnown: false };
}
