import { UserError } from '../../errors/user-error.js';

/** Columns without which a row is not an event; releases up to 5 call the totals `best_est` and so on. */
const REQUIRED = {
  id: ['id'],
  date_start: ['date_start'],
  date_end: ['date_end'],
  side_a: ['side_a'],
  side_b: ['side_b'],
  deaths_a: ['deaths_a'],
  deaths_b: ['deaths_b'],
  deaths_civilians: ['deaths_civilians'],
  best: ['best', 'best_est'],
  low: ['low', 'low_est'],
  high: ['high', 'high_est'],
} as const;

/**
 * Columns that some releases lack. The numbers of conflicts, dyads and sides are those that are unique across all UCDP
 * data sets (`…_new_id`, or `…_id` for short).
 */
const OPTIONAL = {
  relid: ['relid'],
  year: ['year'],
  active_year: ['active_year'],
  code_status: ['code_status'],
  deaths_unknown: ['deaths_unknown'],
  type_of_violence: ['type_of_violence'],
  conflict_id: ['conflict_new_id', 'conflict_id'],
  conflict_name: ['conflict_name'],
  dyad_id: ['dyad_new_id', 'dyad_id'],
  dyad_name: ['dyad_name'],
  side_a_id: ['side_a_new_id', 'side_a_id'],
  side_b_id: ['side_b_new_id', 'side_b_id'],
  gwnoa: ['gwnoa'],
  gwnob: ['gwnob'],
  number_of_sources: ['number_of_sources'],
  source_article: ['source_article'],
  source_office: ['source_office'],
  source_date: ['source_date'],
  source_headline: ['source_headline'],
  source_original: ['source_original'],
  where_prec: ['where_prec'],
  where_coordinates: ['where_coordinates'],
  where_description: ['where_description'],
  adm_1: ['adm_1'],
  adm_2: ['adm_2'],
  latitude: ['latitude'],
  longitude: ['longitude'],
  country: ['country'],
  country_id: ['country_id'],
  region: ['region'],
  event_clarity: ['event_clarity'],
  date_prec: ['date_prec'],
} as const;

export type Column = keyof typeof REQUIRED | keyof typeof OPTIONAL;

/** The name of each column in the header of a table; missing columns are absent. */
export type Header = ReadonlyMap<Column, string>;

/** Finds the columns in the header of a table, ignoring case. Throws INVALID_FILE if a required one is missing. */
export function readHeader(names: readonly string[]): Header {
  const known = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const columns = Object.entries({ ...REQUIRED, ...OPTIONAL }) as [Column, readonly string[]][];
  const header = new Map(
    columns.flatMap(([column, spellings]): [Column, string][] => {
      const name = spellings.map((spelling) => known.get(spelling)).find((found) => found !== undefined);
      return name === undefined ? [] : [[column, name]];
    }),
  );
  const missing = Object.entries(REQUIRED).filter(([column]) => !header.has(column as Column));
  if (missing.length > 0) {
    throw UserError.of({
      code: 'INVALID_FILE',
      path: 'header',
      message: `These columns are missing: ${missing.map(([, spellings]) => spellings.join(' or ')).join(', ')}.`,
      hint: 'Expected a table of the UCDP Georeferenced Event Dataset with its header on the first line.',
    });
  }
  return header;
}
