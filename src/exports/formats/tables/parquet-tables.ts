import { packageOfTables } from './package-of-tables.js';
import { parquetFile } from './parquet-file.js';

/** The same tables with their types, for programs that read columns. */
export const parquetTables = packageOfTables(
  {
    name: 'parquet',
    description: 'The same tables as Parquet in one zip, for pandas, Arrow, DuckDB.',
    hasCells: false,
  },
  {
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    write: (table, source) => parquetFile(table, table.rows(source)),
  },
);
