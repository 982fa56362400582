import { UserError } from '../../errors/user-error.js';
import type { Importer } from '../importer.js';
import { PlaceTable } from './places/place-table.js';
import { ReleaseReader } from './dossier.js';
import { NEEDED_COLUMNS } from './columns.js';

/** The strike releases of US Central Command on the war against ISIS, collected in a table by day and place. */
export const centcomReleases: Importer = {
  format: 'centcom-releases',
  description: 'Strike releases of US Central Command, a row for each day and place.',
  records: { idPrefix: 'document:centcom-', versionIsRelease: true },
  begin(columns, { release }) {
    checkColumns(columns);
    const reader = new ReleaseReader(PlaceTable.read(), release ?? '0');
    return (row) => reader.read(row);
  },
};

function checkColumns(columns: readonly string[]): void {
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length === 0) return;
  throw UserError.of({
    code: 'INVALID_FILE',
    path: 'columns',
    message: `The table lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}.`,
    hint: `Expected a header with ${NEEDED_COLUMNS.join(', ')}, and line and manually_edited if there are any.`,
  });
}
