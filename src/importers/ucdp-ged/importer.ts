import type { Importer } from '../importer.js';
import { Cells } from './cells.js';
import { readHeader } from './columns.js';
import { readRow } from './read-row.js';

/** The UCDP Georeferenced Event Dataset, whose rows are events with at least one death (docs/import-ucdp-ged.md). */
export const ucdpGed: Importer = {
  format: 'ucdp-ged',
  description: 'UCDP Georeferenced Event Dataset and its candidate releases',
  records: { idPrefix: 'document:ucdp-ged-', versionIsRelease: true },
  begin: (columns, options) => {
    const header = readHeader(columns);
    return (row) => readRow(new Cells(row, header), options);
  },
};
