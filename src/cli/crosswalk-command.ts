import { Command } from 'commander';
import { applyCrosswalk, type CrosswalkReport } from '../resolution/crosswalks/apply-crosswalk.js';
import { Outcome } from '../resolution/crosswalks/outcome.js';
import { readCrosswalk } from '../resolution/crosswalks/read-crosswalk.js';
import { rehearsal } from '../resolution/crosswalks/rehearsal.js';
import { shippedCrosswalks } from '../resolution/crosswalks/shipped.js';
import { UserError } from '../errors/user-error.js';
import type { Sender } from '../write/sender.js';
import type { Database } from '../neo4j/database.js';
import { formatProblems } from './format-problems.js';
import { withGraph } from './with-graph.js';

interface ApplyOptions {
  readonly dryRun?: boolean;
  readonly decidedBy?: string;
}

export const crosswalkCommand = (): Command =>
  new Command('crosswalk')
    .description('Lists tables of which bodies of several data sets are one, or applies one of them.')
    .action(list)
    .addCommand(
      new Command('apply')
        .description('Merges what a crosswalk holds for one, and keeps apart what it tells apart.')
        .argument('<name-or-file>', 'one that is listed; or a table, or a dossier of merges and refusals')
        .option('--dry-run', 'only says what would become of it')
        .option('--decided-by <name>', 'who decides, where the crosswalk does not say it')
        .addHelpText(
          'after',
          '\nA table has the columns left, right, decision (same or different) and reason.\n' +
            'Each merge can be undone with the mutation undoMerge, each refusal with undoMergeRefusal.\n' +
            'Exit code 0 when it was applied, 1 when nothing of it was.',
        )
        .action((nameOrFile: string, options: ApplyOptions) =>
          withGraph((database, signal, sender) => apply(nameOrFile, options, { database, signal, sender })),
        ),
    );

function list(): void {
  const shipped = shippedCrosswalks();
  const width = Math.max(...shipped.map(({ name }) => name.length));
  for (const { name, description } of shipped)
    process.stdout.write(`${name.padEnd(width)}  ${description}\n`);
}

interface Graph {
  readonly database: Database;
  readonly signal: AbortSignal;
  readonly sender: Sender;
}

async function apply(
  nameOrFile: string,
  { dryRun = false, decidedBy }: ApplyOptions,
  { database, signal, sender }: Graph,
): Promise<void> {
  try {
    const crosswalk = await readCrosswalk(nameOrFile, signal);
    const report = await applyCrosswalk(crosswalk, {
      database,
      writes: dryRun ? rehearsal(database) : database,
      sender: { ...sender, decider: decidedBy ?? sender.decider },
      signal,
    });
    process.stdout.write(inWords(report));
    process.stdout.write(`${crosswalk.name}${dryRun ? ', nothing written' : ''}: ${summary(report)}\n`);
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    process.stderr.write(formatProblems(failure));
    process.exitCode = 1;
  }
}

const BETWEEN: Readonly<Partial<Record<Outcome, string>>> = { [Outcome.MERGED]: 'into' };

/** A line for each decision; of what is not in the graph, only the number is told. */
function inWords({ settled, names }: CrosswalkReport): string {
  const named = (id: string) => `${id} (${names.get(id) ?? 'kept'})`;
  return settled
    .filter(({ outcome }) => outcome !== Outcome.ABSENT)
    .map(
      ({ outcome, one, other }) => `${outcome}: ${named(other)} ${BETWEEN[outcome] ?? 'and'} ${named(one)}\n`,
    )
    .join('');
}

const summary = ({ settled }: CrosswalkReport): string =>
  Object.values(Outcome)
    .map((outcome) => `${settled.filter((one) => one.outcome === outcome).length} ${outcome}`)
    .join(', ');
