import type { ExportRequest } from '../../export-request.js';
import type { ExportSettings, Format } from '../../format.js';
import type { ExportSource } from '../../reading/export-source.js';
import { dataPackage, type FileForm } from './data-package.js';
import type { Table } from './table.js';
import { TABLES } from './tables.js';
import { zipped } from './zipped.js';

interface Form extends FileForm {
  /** Writes one table. */
  readonly write: (
    table: Table,
    source: ExportSource,
    request: ExportRequest,
  ) => AsyncIterable<string | Uint8Array>;
}

type Named = Pick<Format, 'name' | 'description' | 'hasCells'>;

/** A format whose files are zips: the tables in one form, and a datapackage.json that describes them. */
export const packageOfTables = (named: Named, form: Form): Format => ({
  ...named,
  mediaType: 'application/zip',
  extension: 'zip',
  isWhole: true,
  write: (source, request, settings) => written(form, source, request, settings),
});

function written(
  form: Form,
  source: ExportSource,
  request: ExportRequest,
  settings: ExportSettings,
): AsyncIterable<Uint8Array> {
  const { at } = source.exportContext;
  const description = dataPackage({ form, at, parameters: request.parameters, settings });
  const files = TABLES.map((table) => ({
    name: `${table.name}.${form.extension}`,
    pieces: () => form.write(table, source, request),
  }));
  return zipped([{ name: 'datapackage.json', pieces: () => once(description) }, ...files], at.instant);
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* once(value: object): AsyncGenerator<string> {
  yield `${JSON.stringify(value, null, 2)}\n`;
}
