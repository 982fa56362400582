import { Command } from 'commander';
import { UserError } from '../errors/user-error.js';
import { ingest } from '../ingest/ingest.js';
import { readDossierFile } from '../ingest/read-dossier-file.js';
import type { Sender } from '../ingest/sender.js';
import type { Database } from '../neo4j/database.js';
import { withGraph } from './with-graph.js';

export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('Takes in dossiers: YAML or JSON of the shape of DossierInput.')
    .argument(
      '<files...>',
      'each file is a dossier of its own, taken in whole or not at all, in the order given',
    )
    .addHelpText('after', '\nExit code 0 when all files were taken in, 1 when any was not.')
    .action((files: readonly string[]) =>
      withGraph(async (database, _signal, sender) => {
        for (const file of files) await take(file, database, sender);
      }),
    );

/** Takes in one file; says what became of it, or all that is wrong with it. */
async function take(file: string, database: Database, sender: Sender): Promise<void> {
  try {
    const { created, updated, unchanged } = await ingest(database, await readDossierFile(file), sender);
    process.stdout.write(`${file}: ${created} created, ${updated} updated, ${unchanged} unchanged\n`);
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    const problems = failure.problems.map(
      ({ code, path, message, hint }) => `  ${path || 'dossier'}: ${message} (${code})\n    ${hint}\n`,
    );
    process.stderr.write(`${file}: not taken in\n${problems.join('')}`);
    process.exitCode = 1;
  }
}
