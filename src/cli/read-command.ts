import { Command, InvalidArgumentError } from 'commander';
import { stringify } from 'yaml';
import { UserError } from '../errors/user-error.js';
import { saveDraft } from '../reading/drafts/save-draft.js';
import { readTextFile } from '../reading/files/read-text-file.js';
import { languageModelOf } from '../reading/model/model-server.js';
import { type ReadDraft, readTextAsDraft } from '../reading/read-text-as-draft.js';
import { formatProblems } from './format-problems.js';
import { withGraph } from './with-graph.js';

interface ReadOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly document?: string;
  readonly json?: boolean;
  readonly save?: boolean;
  readonly title?: string;
}

/** What the command line gives each argument by. */
const NAMES: Readonly<Record<string, string>> = {
  content: '<file>',
  publishedAt: '--published',
  publisher: '--publisher',
  document: '--document',
  title: '--title',
};
const path = (argument: string): string => NAMES[argument] ?? argument;

export const readCommand = (): Command =>
  new Command('read')
    .description('Reads a text, and prints what it claims as a dossier.')
    .argument('<file>', '.txt, .html, .pdf or .docx, in English')
    .option('--published <date>', 'when it was published, in EDTF, e.g. 2019-03-26', notEmpty)
    .option(
      '--publisher <name>',
      'name or id of the actor who says what the text attributes to nobody else',
      notEmpty,
    )
    .option('--document <id>', 'the document whose text it is; default: a new one')
    .option(
      '--json',
      'prints JSON, with the score and the reasons of each record; default: YAML, with these as comments',
    )
    .option('--save', 'saves it as a draft, too')
    .option('--title <title>', 'title of the saved draft; default: that of the text')
    .addHelpText(
      'after',
      '\nIt writes nothing to the graph, but for a draft with --save. Exit code 0 if the text was read, otherwise 1.',
    )
    .action((file: string, options: ReadOptions) =>
      withGraph(async (database, signal, sender, config) => {
        try {
          const content = await readTextFile(file, signal);
          const { published, publisher, document } = options;
          const wanted = {
            ...{ content, document: document ?? null, title: null },
            ...{ publishedAt: published ?? null, publisher: publisher ?? null },
          };
          const read = await readTextAsDraft(
            database.reader(signal),
            wanted,
            languageModelOf(config),
            path,
            signal,
          );
          process.stdout.write(options.json === true ? jsonOf(read) : yamlOf(read));
          if (options.save !== true) return;
          const given = { ...read, title: options.title ?? read.title, id: null, revision: null };
          const id = await saveDraft(database, given, sender.writer, path, signal);
          process.stderr.write(
            `${id}: saved; claimgraph draft show ${id} tells what accepting it would do\n`,
          );
        } catch (failure) {
          if (!(failure instanceof UserError)) throw failure;
          process.stderr.write(formatProblems(failure));
          process.exitCode = 1;
        }
      }),
    );

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

const jsonOf = ({ title, document, dossier, notes }: ReadDraft): string =>
  `${JSON.stringify({ title, document, dossier, notes: [...notes].map(([key, note]) => ({ key, ...note })) }, null, 2)}\n`;

/** A dossier in YAML. Each record is preceded by how certain it is, and why it is there. */
function yamlOf({ dossier, notes }: ReadDraft): string {
  const sections = Object.entries(dossier).filter(([, records]) => records.length > 0);
  return sections
    .map(
      ([section, records]) => `${section}:\n${records.map((record) => recordText(record, notes)).join('')}`,
    )
    .join('\n');
}

function recordText(record: object, notes: ReadDraft['notes']): string {
  const note = notes.get((record as { id?: string }).id ?? '');
  const why = note
    ? [`score ${note.score ?? 'unknown'}`, ...note.reasons].map(
        (line) => `  # ${line.replace(/\s+/gu, ' ')}\n`,
      )
    : [];
  return why.join('') + stringify([record], { lineWidth: 0 }).replace(/^(?=.)/gmu, '  ');
}
