import { UserError } from '../errors/user-error.js';
import { nearestIds } from '../query/run/unknown-ids.js';
import type { Format } from './format.js';
import { csv } from './formats/csv.js';
import { cytoscape } from './formats/cytoscape.js';
import { followTheMoney } from './formats/follow-the-money/follow-the-money.js';
import { geojson } from './formats/geojson.js';
import { gexf } from './formats/gexf.js';
import { graphml } from './formats/graphml.js';
import { dossier } from './formats/dossier/dossier.js';
import { jsonLd } from './formats/json-ld.js';
import { csvTables } from './formats/tables/csv-tables.js';
import { parquetTables } from './formats/tables/parquet-tables.js';

export const FORMATS: readonly Format[] = [
  graphml,
  gexf,
  cytoscape,
  geojson,
  csv,
  csvTables,
  parquetTables,
  followTheMoney,
  jsonLd,
  dossier,
];

/** The format of a name. Throws a UserError with all names if there is none. */
export function formatOf(name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  const names = FORMATS.map((one) => one.name);
  const [near] = nearestIds(name.slice(0, 50), names);
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'format',
    message: `There is no format “${name.slice(0, 50)}”.`,
    hint: near === undefined ? `Expected one of ${names.join(', ')}.` : `Did you mean ${near}?`,
  });
}
