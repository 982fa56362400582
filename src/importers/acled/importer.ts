import type { Importer } from '../importer.js';
import { readEvent } from './event.js';
import { Cells } from './cells.js';
import { findColumns } from './columns.js';
import { dossierOf } from './dossier.js';
import { RECORDS } from './sources.js';

/** Version of a record without a timestamp, in a file without a given release: older than any other. */
const OLDEST = '0';

/**
 * Events of ACLED, the Armed Conflict Location & Event Data: one event per row, keyed by `event_id_cnty`, in any
 * release since 2015. The rules are those of its codebook; docs/import-acled.md describes every column.
 */
export const acled: Importer = {
  format: 'acled',
  description:
    'Armed Conflict Location & Event Data (ACLED), with today’s headers or those of older releases',
  records: RECORDS,
  begin: (columns, { release }) => {
    const headings = findColumns(columns);
    return (row) => {
      const cells = new Cells(row, headings);
      const event = readEvent(cells);
      return { ...dossierOf(event, event.timestamp || (release ?? OLDEST)), warnings: cells.warnings };
    };
  },
};
