import { Command, Option } from 'commander';
import { stringify } from 'yaml';
import { UserError } from '../errors/user-error.js';
import type { Database } from '../neo4j/database.js';
import { acceptDraft, rejectDraft } from '../reading/drafts/decide-draft.js';
import { withoutDropped } from '../reading/drafts/draft-items.js';
import { DraftState } from '../reading/drafts/draft-state.js';
import { pageOfDrafts } from '../reading/drafts/page-of-drafts.js';
import { reviewDraft } from '../reading/drafts/review-draft.js';
import { saveDraft } from '../reading/drafts/save-draft.js';
import { readStoredDrafts, storedDraft } from '../reading/drafts/stored-draft.js';
import { readDossierFile } from '../write/read-dossier-file.js';
import type { Sender } from '../write/sender.js';
import { draftText } from './draft-text.js';
import { formatProblems } from './format-problems.js';
import { withGraph } from './with-graph.js';

/** So many drafts are listed. */
const MOST = 200;

interface Graph {
  readonly database: Database;
  readonly signal: AbortSignal;
  readonly sender: Sender;
}

/** How what is wrong names what was given. */
const path = (argument: string): string => (argument === 'id' ? '<draft>' : `--${argument}`);

export const draftCommand = (): Command =>
  new Command('draft')
    .description('Saves, reviews and decides drafts: dossiers that change nothing until they are accepted.')
    .addCommand(
      new Command('save')
        .description('Saves a dossier as a draft, or a draft anew.')
        .argument('<file>', 'YAML or JSON in the form of DossierInput')
        .option('--title <title>', 'what it is about; default: the name of the file')
        .option('--draft <id>', 'the draft that is saved anew; default: a new one')
        .option('--document <id>', 'the document of which it was made')
        .action(
          (file: string, { title, draft, document }: { title?: string; draft?: string; document?: string }) =>
            run(async ({ database, signal, sender }) => {
              const dossier = await readDossierFile(file);
              const given = { id: draft ?? null, title: title ?? file, dossier, document: document ?? null };
              const more = { notes: new Map<string, never>(), revision: null };
              const id = await saveDraft(database, { ...given, ...more }, sender.writer, path, signal);
              await show(id, database, signal);
            }),
        ),
    )
    .addCommand(
      new Command('list')
        .description('Lists drafts, newest first.')
        .addOption(
          new Option('--state <states...>', 'only in these states').choices(Object.values(DraftState)),
        )
        .option('--document <ids...>', 'only of these documents')
        .action((wanted: { state?: DraftState[]; document?: string[] }) =>
          run(async ({ database, signal }) => {
            const reader = database.reader(signal);
            const { nodes } = await pageOfDrafts(reader, { ...wanted, first: MOST }, 'list');
            const drafts = await readStoredDrafts(
              reader,
              nodes.map(({ id }) => id),
            );
            for (const { id, state, createdAt, title } of drafts)
              process.stdout.write(`${id}  ${state.padEnd(8)}  ${createdAt.toISOString()}  ${title}\n`);
          }),
        ),
    )
    .addCommand(
      new Command('show')
        .description('Tells what a draft would do, what is wrong with it, and what changed meanwhile.')
        .argument('<draft>', 'id of the draft')
        .option('--dossier', 'prints it as a dossier in YAML, without what was dropped')
        .action((id: string, { dossier }: { dossier?: boolean }) =>
          run(async ({ database, signal }) => {
            if (dossier !== true) await show(id, database, signal);
            else {
              const draft = await storedDraft(database.reader(signal), id, path('id'));
              process.stdout.write(stringify(withoutDropped(draft.dossier, draft.states).dossier));
            }
          }),
        ),
    )
    .addCommand(
      new Command('review')
        .description('Says which items of a draft are right and which are left out.')
        .argument('<draft>', 'id of the draft')
        .option('--keep <keys...>', 'items that are right')
        .option('--drop <keys...>', 'items that are left out')
        .action((id: string, { keep = [], drop = [] }: { keep?: string[]; drop?: string[] }) =>
          run(async ({ database, signal, sender }) => {
            await reviewDraft(database, { id, keep, drop, revision: null }, sender.writer, path, signal);
            await show(id, database, signal);
          }),
        ),
    )
    .addCommand(
      new Command('accept')
        .description('Ingests a draft without what was dropped, completely or not at all.')
        .argument('<draft>', 'id of the draft')
        .option('--reason <reason>', 'why')
        .action((id: string, { reason }: { reason?: string }) =>
          run(async ({ database, signal, sender }) => {
            const decision = { id, reason: reason ?? null, revision: null };
            const report = await acceptDraft(database, decision, sender, path, signal);
            const { created, updated, unchanged } = report;
            process.stdout.write(
              `${id}: accepted; ${created} created, ${updated} updated, ${unchanged} unchanged\n`,
            );
          }),
        ),
    )
    .addCommand(
      new Command('reject')
        .description('Closes a draft; it is kept, and changes nothing.')
        .argument('<draft>', 'id of the draft')
        .requiredOption('--reason <reason>', 'why')
        .action((id: string, { reason }: { reason: string }) =>
          run(async ({ database, signal, sender }) => {
            await rejectDraft(database, { id, reason, revision: null }, sender, path, signal);
            process.stdout.write(`${id}: rejected\n`);
          }),
        ),
    )
    .addHelpText('after', '\nExit code 0 if what was asked for was done, otherwise 1.');

async function show(id: string, database: Database, signal: AbortSignal): Promise<void> {
  const reader = database.reader(signal);
  process.stdout.write(await draftText(reader, await storedDraft(reader, id, path('id'))));
}

const run = (work: (graph: Graph) => Promise<void>): Promise<void> =>
  withGraph(async (database, signal, sender) => {
    try {
      await work({ database, signal, sender });
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
      process.stderr.write(formatProblems(failure));
      process.exitCode = 1;
    }
  });
