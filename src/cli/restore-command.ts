import { Command } from 'commander';
import { restore } from '../backup/restore.js';
import { withDatabaseOfSettings } from './with-graph.js';

export const restoreCommand = (): Command =>
  new Command('restore')
    .description('Restores a backup into an empty graph.')
    .argument('<file>', 'a file that claimgraph backup has written')
    .addHelpText(
      'after',
      '\nThe file is checked before anything is written. If the restore is broken off, run it again.' +
        '\nExit code 0 if everything was restored, otherwise 1.',
    )
    .action((file: string) =>
      withDatabaseOfSettings(async (database, signal, _sender, _config, progress) => {
        const { header, counts } = await restore(database, file, progress, signal);
        progress.done();
        const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
        process.stdout.write(`${file}: ${records} records restored, as of ${header.instant.toISOString()}\n`);
      }),
    );
