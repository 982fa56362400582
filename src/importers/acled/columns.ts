import { UserError } from '../../errors/user-error.js';

/** Without these, a row has no time or place, or nobody who says it. */
const REQUIRED = [
  'event_id_cnty',
  'event_date',
  'time_precision',
  'event_type',
  'actor1',
  'country',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'fatalities',
] as const;

const OPTIONAL = [
  'year',
  'disorder_type',
  'sub_event_type',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'civilian_targeting',
  'iso',
  'iso3',
  'region',
  'admin1',
  'admin2',
  'admin3',
  'source_scale',
  'notes',
  'tags',
  'timestamp',
  'population_1km',
  'population_2km',
  'population_5km',
  'population_best',
] as const;

/** A column by its current name in ACLED. */
export type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** Names of columns in older releases, and in shapefiles, which truncate names. */
const FORMERLY: Readonly<Record<string, Column>> = {
  ally_actor_1: 'assoc_actor_1',
  ally_actor_2: 'assoc_actor_2',
  time_preci: 'time_precision',
  time_precis: 'time_precision',
  geo_precis: 'geo_precision',
};

const named = (heading: string): string => {
  const name = heading.trim().toLowerCase().replace(/\s+/g, '_');
  return Object.hasOwn(FORMERLY, name) ? (FORMERLY[name] as Column) : name;
};

/**
 * Finds the columns of a file, by current or older names, in upper or lower case, in any order; returns the header of
 * each. Throws a UserError that names every missing column.
 */
export function findColumns(headings: readonly string[]): ReadonlyMap<Column, string> {
  const found = new Map(headings.map((heading) => [named(heading), heading]));
  const missing = REQUIRED.filter((column) => !found.has(column));
  if (missing.length > 0) {
    throw UserError.of({
      code: 'INVALID_FILE',
      path: '',
      message: `This is not an ACLED table: it has no column ${missing.join(', ')}.`,
      hint: `Expected at least the columns ${REQUIRED.join(', ')}; older releases have them in upper case.`,
    });
  }
  return new Map(
    [...REQUIRED, ...OPTIONAL].flatMap((column) => {
      const heading = found.get(column);
      return heading === undefined ? [] : [[column, heading] as const];
    }),
  );
}
