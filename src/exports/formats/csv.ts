import type { ExportRequest } from '../export-request.js';
import type { Format } from '../format.js';
import type { ExportSource } from '../reading/export-source.js';
import { csvLine } from './csv-text.js';
import { OF_EVENT, OF_FIGURES, OF_PLACES, OF_SIDES, OF_SOURCES } from './tables/event-columns.js';
import { eventRows } from './tables/events.js';

/** RFC 4180: a header, then a row per event. */
export const csv: Format = {
  name: 'csv',
  description: 'CSV: a row for each event, for spreadsheets, R and pandas.',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  isWhole: true,
  hasCells: true,
  write,
};

const COLUMNS = [...OF_EVENT, ...OF_SIDES, ...OF_PLACES, ...OF_FIGURES, ...OF_SOURCES];

/** Column names, in order. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

async function* write(source: ExportSource, { formulas }: ExportRequest): AsyncGenerator<string> {
  yield csvLine(CSV_COLUMNS, formulas);
  for await (const row of eventRows(source)) {
    const cells = COLUMNS.map(({ value }) => value(row));
    yield csvLine(cells, formulas);
  }
}
