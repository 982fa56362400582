import { countryNamed, withCountriesInFull } from './countries.js';

/** An organ of a state, as stated by its name. */
export interface Organ {
  /** government, army, police… */
  readonly role: string;
  readonly country: string;
  readonly years: string | null;
  /** The name of a part of it: Peshmerga in Military Forces of Iraq (2020-) Peshmerga. */
  readonly unit: string | null;
}

const ROLES: Readonly<Record<string, string>> = {
  government: 'government',
  military: 'army',
  army: 'army',
  forces: 'army',
  'armed forces': 'army',
  'military forces': 'army',
  police: 'police',
  'police forces': 'police',
};
const GOVERNMENT = 'government';

const ROLE = Object.keys(ROLES).join('|');
/** ACLED: Police Forces of India (2014-) Assam Rifles. UCDP: Government of India. */
const OF_COUNTRY = new RegExp(
  `^(${ROLE}) of (?:the )?(?:(?:Kingdom|Republic|State) of )?(.+?)(?: \\((\\d{4}-(?:\\d{4})?)\\)(?: (.+))?)?$`,
  'iu',
);
/** Syrian government, US military. */
const COUNTRY_BEFORE = new RegExp(`^(?:the )?(.+?) (${ROLE})$`, 'iu');

/** The organ of a state in a name; null for any other name. A country alone stands for its government. */
export function organNamed(text: string): Organ | null {
  const plain = withCountriesInFull(text);
  const [, role, of, years, unit] = OF_COUNTRY.exec(plain) ?? [];
  const [, before, roleAfter] = COUNTRY_BEFORE.exec(plain) ?? [];
  const country = countryNamed(of ?? '') ?? countryNamed(before ?? '') ?? countryNamed(plain);
  if (country === null) return null;
  return {
    role: ROLES[(role ?? roleAfter ?? GOVERNMENT).toLowerCase()] ?? GOVERNMENT,
    country,
    years: years ?? null,
    unit: unit ?? null,
  };
}
