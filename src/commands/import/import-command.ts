import { Command } from 'commander';
import type { Importer } from '../../ingest/importers/importer.js';
import { formatCommand } from './format-command.js';

/** `claimgraph import FORMAT FILE…`, with a subcommand for each format. */
export const importCommand = (importers: readonly Importer[]): Command =>
  importers.reduce(
    (command, importer) =>
      command.addCommand(formatCommand(importer.format, importer.description, () => importer)),
    new Command('import')
      .description('Imports data sets: tables of events, in which every row becomes claims.')
      .helpCommand(false),
  );
