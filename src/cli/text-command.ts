import { Command } from 'commander';
import { UserError } from '../errors/user-error.js';
import type { Database } from '../neo4j/database.js';
import { readTextFile } from '../reading/files/read-text-file.js';
import { ingest } from '../write/ingest.js';
import type { Sender } from '../write/sender.js';
import { countPassages } from '../write/texts/count-passages.js';
import { formatProblems } from './format-problems.js';
import { withGraph } from './with-graph.js';

interface AddOptions {
  readonly language?: string;
  readonly licence?: string;
  readonly archived?: string;
  readonly retrieved?: string;
}

/** What the command line gives a text by. */
const NAMES: Readonly<Record<string, string>> = {
  document: '<document>',
  content: '<file>',
  language: '--language',
  licence: '--licence',
  archivedUrl: '--archived',
  retrievedAt: '--retrieved',
};

export const textCommand = (): Command =>
  new Command('text').description('Keeps the texts of documents.').addCommand(
    new Command('add')
      .description('Keeps the text in a file as the newest version of the text of a document.')
      .argument('<document>', 'id of the document, e.g. document:cjtf-oir-statement')
      .argument('<file>', '.txt, .html, .pdf or .docx; at most 32 MB, with at most 2 MB of text')
      .option('--language <tag>', 'language of the text: en, ar, ckb…')
      .option('--licence <terms>', 'terms under which it may be kept and passed on')
      .option('--archived <url>', 'where this version is archived on the web')
      .option('--retrieved <instant>', 'when it was retrieved, e.g. 2019-03-26T12:00:00Z')
      .addHelpText(
        'after',
        '\nNothing is fetched from the network. The same text again changes nothing.\n' +
          'Exit code 0 if the text is kept, otherwise 1.',
      )
      .action((document: string, file: string, options: AddOptions) =>
        withGraph((database, signal, sender) =>
          add({ document, file, options }, { database, signal, sender }),
        ),
      ),
  );

interface Added {
  readonly document: string;
  readonly file: string;
  readonly options: AddOptions;
}

interface Graph {
  readonly database: Database;
  readonly signal: AbortSignal;
  readonly sender: Sender;
}

async function add({ document, file, options }: Added, { database, signal, sender }: Graph): Promise<void> {
  try {
    const content = await readTextFile(file, signal);
    const { language, licence, archived: archivedUrl, retrieved: retrievedAt } = options;
    const text = { document, content, language, licence, archivedUrl, retrievedAt };
    const { created } = await ingest(database, { texts: [text] }, sender, signal);
    const { version, found, sought } = await countPassages(database, document);
    const what = created > 0 ? `version ${version} of its text` : 'this text is kept already';
    process.stdout.write(
      `${document}: ${what}, ${Array.from(content).length} characters; ${found} of ${sought} passages of claims are in its texts\n`,
    );
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    process.stderr.write(formatProblems(named(failure)));
    process.exitCode = 1;
  }
}

/** The problems by what was given on the command line, not by the dossier that was made of it. */
function named(failure: UserError): Pick<UserError, 'problems'> {
  return {
    problems: failure.problems.map(({ path, ...problem }) => {
      const field = /^texts\[0\](?:\.(\w+))?$/.exec(path);
      return { ...problem, path: field ? (NAMES[field[1] ?? ''] ?? '<file>') : path };
    }),
  };
}
