import type { Command } from 'commander';
import { csvImporter } from '../../ingest/importers/csv/csv-importer.js';
import { readMapping } from '../../ingest/importers/csv/mapping/read-mapping.js';
import { formatCommand } from './format-command.js';

/** `claimgraph import csv FILE… --mapping MAPPING.yaml`: builds the importer from the mapping. */
export const csvCommand = (): Command =>
  formatCommand('csv', 'any table, with a mapping that says what its columns mean', async ({ mapping }) =>
    csvImporter(await readMapping(String(mapping))),
  ).requiredOption('--mapping <file>', 'what the columns mean, in YAML or JSON (docs/import-csv.md)');
