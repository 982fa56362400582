import { Command } from 'commander';
import type { Importer } from '../../importers/importer.js';
import { formatCommand } from './format-command.js';
import { csvImporter } from '../../importers/csv/importer.js';
import { readMapping } from '../../importers/csv/mapping/read-mapping.js';

/** `claimgraph import csv FILE… --mapping MAPPING.yaml`: builds the importer from the mapping. */
export const csvCommand = (): Command =>
  formatCommand('csv', 'any table, with a mapping that says what its columns mean', async ({ mapping }) =>
    csvImporter(await readMapping(String(mapping))),
  ).requiredOption('--mapping <file>', 'what the columns mean, in YAML or JSON (docs/import-csv.md)');

/** `claimgraph import FORMAT FILE…`, with a subcommand for each format. */
export const importCommand = (importers: readonly Importer[]): Command =>
  importers.reduce(
    (command, importer) =>
      command.addCommand(formatCommand(importer.format, importer.description, () => importer)),
    new Command('import')
      .description('Imports data sets: tables of events, in which every row becomes claims.')
      .helpCommand(false),
  );
