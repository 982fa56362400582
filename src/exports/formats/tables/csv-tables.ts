import type { ExportRequest } from '../../export-request.js';
import type { ExportSource } from '../../reading/export-source.js';
import { csvLine } from '../csv-text.js';
import { packageOfTables } from './package-of-tables.js';
import type { Table } from './table.js';

/** Tidy tables, each as CSV (RFC 4180). */
export const csvTables = packageOfTables(
  {
    name: 'tables',
    description:
      'Tables of events, participants, claims… as CSV in one zip, with a Frictionless Data Package.',
    hasCells: true,
  },
  { extension: 'csv', mediaType: 'text/csv', write },
);

async function* write(
  { columns, rows }: Table,
  source: ExportSource,
  { formulas }: ExportRequest,
): AsyncGenerator<string> {
  yield csvLine(
    columns.map(({ name }) => name),
    formulas,
  );
  for await (const cells of rows(source)) yield csvLine(cells, formulas);
}
