import { Command } from 'commander';
import { UserError } from '../../errors/user-error.js';
import type { Importer } from '../../importers/importer.js';
import { runImport } from '../../importers/run/run-import.js';
import type { Database } from '../../neo4j/database.js';
import { explainFault } from '../../start/explain-fault.js';
import { withGraph } from '../with-graph.js';
import { importProgress } from './import-progress.js';
import { delimiter, edtf, encoding, since } from './option-values.js';
import { formatSummary, formatWithdrawn } from './format-summary.js';

/** Results of an import, for scripts. */
const EXIT_CODE = { done: 0, failed: 1, rejected: 2, interrupted: 130 } as const;
type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];

const EXIT_CODES_HELP = `Exit code ${EXIT_CODE.done} if every row was imported, superseded or skipped; ${EXIT_CODE.rejected} if rows were rejected; ${EXIT_CODE.failed} if
an import failed or, with --strict, was stopped; ${EXIT_CODE.interrupted} if it was interrupted.`;

const BY_WEIGHT: readonly unknown[] = [
  EXIT_CODE.done,
  EXIT_CODE.rejected,
  EXIT_CODE.failed,
  EXIT_CODE.interrupted,
];

/** Sets the exit code of the process: the worst of all files. */
function settleExitCode(code: ExitCode): void {
  const before = process.exitCode ?? EXIT_CODE.done;
  if (BY_WEIGHT.indexOf(code) > BY_WEIGHT.indexOf(before)) process.exitCode = code;
}

/** Options of an import, including those of a format. */
export interface ImportOptions {
  readonly [own: string]: unknown;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly since?: Date;
  readonly release?: string;
  readonly published?: string;
  readonly complete?: true;
  readonly older?: true;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly rejects?: string;
}

/** The subcommand for a format. `importerFor` returns its importer from the options, among which are those that a format adds. */
export const formatCommand = (
  format: string,
  description: string,
  importerFor: (options: ImportOptions) => Importer | Promise<Importer>,
): Command =>
  new Command(format)
    .description(description)
    .argument('<files...>', 'tables: delimited text, .xlsx or .json, also compressed; - for standard input')
    .option('--dry-run', 'do everything except writing, and report what would become of the rows')
    .option('--strict', 'stop at the first row that cannot be imported')
    .option('--since <date>', 'skip rows about events that ended before that day, month or year', since)
    .option('--release <version>', 'version of the data set, as numbered by its publisher')
    .option('--published <date>', 'when that version was published', edtf)
    .option('--complete', 'the file is the whole data set: records missing from it are withdrawn')
    .option('--older', 'import a release although the graph has a later one')
    .option('--encoding <name>', 'encoding of the file; default: detected', encoding)
    .option('--delimiter <character>', 'comma, semicolon, tab or bar; default: detected', delimiter)
    .option('--rejects <file>', 'file for rejected rows (default: FILE.rejects.csv)')
    .addHelpText('after', `\n${EXIT_CODES_HELP}`)
    .action(async (files: readonly string[], options: ImportOptions, command: Command) => {
      if (options.rejects !== undefined && files.length > 1)
        command.error('error: --rejects requires a single file: import the files one by one');
      if (options.complete && (files.length > 1 || options.since))
        command.error(
          'error: --complete requires a single file, which is the whole data set, and no --since',
        );
      await withGraph(async (database, signal, { writer }) => {
        const importer = await importerFor(options);
        for (const file of files) {
          if (signal.aborted) break;
          await importFile(database, importer, file, { ...options, writer }, signal).catch(
            (failure: unknown) => {
              reportNotStarted(file, failure);
            },
          );
        }
      });
    });

async function importFile(
  database: Database,
  importer: Importer,
  file: string,
  options: ImportOptions & { readonly writer: string },
  signal: AbortSignal,
): Promise<void> {
  const begun = Date.now();
  const progress = importProgress(file);
  const { decoding, summary, rejects, withdrawn, failure } = await runImport(
    database,
    importer,
    file,
    {
      writer: options.writer,
      release: options.release ?? null,
      published: options.published ?? null,
      since: options.since ?? null,
      encoding: options.encoding ?? null,
      delimiter: options.delimiter ?? null,
      complete: options.complete === true,
      older: options.older === true,
      dryRun: options.dryRun === true,
      strict: options.strict === true,
      rejects: options.rejects ?? `${file === '-' ? 'stdin' : file}.rejects.csv`,
    },
    signal,
    progress.at,
  ).finally(progress.done);
  const heading = options.dryRun ? `${file} (dry run: nothing was written)` : file;
  process.stdout.write(formatSummary(heading, decoding, summary, rejects, Date.now() - begun));
  if (options.complete) process.stdout.write(formatWithdrawn(withdrawn));
  if (failure !== null) {
    const why = signal.aborted ? 'Interrupted.' : explainFault(failure);
    process.stderr.write(`${file}: not imported completely. ${why}\n${GO_ON}\n`);
  }
  settleExitCode(signal.aborted ? EXIT_CODE.interrupted : exitCodeOf(failure, summary.rows.rejected));
}

/** Reports a file that could not be started, which does not prevent the import of others. Throws if it is not the file's fault. */
function reportNotStarted(file: string, failure: unknown): void {
  if (!(failure instanceof UserError)) throw failure;
  process.stderr.write(`${file}: 0 rows imported. ${explainFault(failure)}\n`);
  settleExitCode(EXIT_CODE.failed);
}

const GO_ON = 'Run the same command again to continue: rows already imported change nothing.';

function exitCodeOf(failure: unknown, rejected: number): ExitCode {
  if (failure !== null) return EXIT_CODE.failed;
  return rejected > 0 ? EXIT_CODE.rejected : EXIT_CODE.done;
}
