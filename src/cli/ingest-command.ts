import { Command } from 'commander';
import { UserError } from '../errors/user-error.js';
import { ingest } from '../write/ingest.js';
import { readDossierFile } from '../write/read-dossier-file.js';
import type { Sender } from '../write/sender.js';
import type { Database } from '../neo4j/database.js';
import { withGraph } from './with-graph.js';

export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('Ingests dossiers: YAML or JSON in the form of DossierInput.')
    .argument('<files...>', 'each file is one dossier, ingested completely or not at all, in the order given')
    .addHelpText('after', '\nExit code 0 if all files were ingested, otherwise 1.')
    .action((files: readonly string[]) =>
      withGraph(async (database, _signal, sender) => {
        for (const file of files) await take(file, database, sender);
      }),
    );

/** Ingests one file and prints the result, or all of its problems. */
async function take(file: string, database: Database, sender: Sender): Promise<void> {
  try {
    const { created, updated, unchanged } = await ingest(database, await readDossierFile(file), sender);
    process.stdout.write(`${file}: ${created} created, ${updated} updated, ${unchanged} unchanged\n`);
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    const problems = failure.problems.map(
      ({ code, path, message, hint }) => `  ${path || 'dossier'}: ${message} (${code})\n    ${hint}\n`,
    );
    process.stderr.write(`${file}: not ingested\n${problems.join('')}`);
    process.exitCode = 1;
  }
}
