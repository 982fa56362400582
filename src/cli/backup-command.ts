import { createGzip } from 'node:zlib';
import { Command } from 'commander';
import { type BackupProgress, makeBackup } from '../backup/make-backup.js';
import { consoleProgress } from '../start/console-progress.js';
import { withGraph } from './with-graph.js';
import { writeWhole } from './write-whole.js';

export const backupCommand = (): Command =>
  new Command('backup')
    .description('Writes a backup of the graph, also while others read and write.')
    .argument('<file>', 'file to write, which appears once complete, e.g. claimgraph-2026-11-30.backup.gz')
    .addHelpText(
      'after',
      '\nIt contains all records with their history, decisions, texts, disputes and drafts, as of the newest write.' +
        '\nExit code 0 if it was written completely, otherwise 1.',
    )
    .action((file: string) =>
      withGraph(async (database, signal) => {
        const shown = consoleProgress();
        let last: BackupProgress | undefined;
        shown.step(`Writing ${file}`);
        const pieces = makeBackup(database, signal, (progress) => {
          last = progress;
          shown.detail(`${linesIn(progress)} records`);
        });
        try {
          await writeWhole(pieces, file, createGzip());
        } catch (failure) {
          shown.failed();
          throw failure;
        }
        shown.done();
        if (last)
          process.stdout.write(`${file}: ${linesIn(last)} records, as of ${last.instant.toISOString()}\n`);
      }),
    );

const linesIn = ({ counts }: BackupProgress): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
