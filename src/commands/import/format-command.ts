import { Command } from 'commander';
import { UserError } from '../../errors/user-error.js';
import type { Importer } from '../../ingest/importers/importer.js';
import { runImport } from '../../ingest/importers/run-import.js';
import type { Database } from '../../neo4j/database.js';
import { explainFault } from '../../start/explain-fault.js';
import { withGraph } from '../with-graph.js';
import { EXIT_CODE, EXIT_CODES_HELP, type ExitCode, settleExitCode } from './exit-code.js';
import { importProgress } from './import-progress.js';
import { delimiter, edtf, encoding, since } from './option-values.js';
import { formatSummary, formatWithdrawn } from './format-summary.js';

/** What the command line says about an import, and whatever options a format has of its own. */
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

/**
 * The subcommand for a format. `importerFor` gives its importer; a format that needs more than a file adds options of its
 * own, and finds them there.
 */
export const formatCommand = (
  format: string,
  description: string,
  importerFor: (options: ImportOptions) => Importer | Promise<Importer>,
): Command =>
  new Command(format)
    .description(description)
    .argument('<files...>', 'tables: delimited text, .xlsx or .json, plain or packed; - for standard input')
    .option('--dry-run', 'do everything but the write, and tell what would become of the rows')
    .option('--strict', 'stop at the first row that cannot be taken in')
    .option('--since <date>', 'skip rows about what had ended before that day, month or year', since)
    .option('--release <version>', 'the version of the data set, as its publisher counts')
    .option('--published <date>', 'when that version was published', edtf)
    .option('--complete', 'the file is the whole data set: what the graph has beside it is withdrawn')
    .option('--older', 'import a release although the graph has a later one')
    .option('--encoding <name>', 'of the file; found out when left out', encoding)
    .option('--delimiter <character>', 'comma, semicolon, tab or bar; found out when left out', delimiter)
    .option('--rejects <file>', 'where rows go that cannot be taken in (default: FILE.rejects.csv)')
    .addHelpText('after', `\n${EXIT_CODES_HELP}`)
    .action(async (files: readonly string[], options: ImportOptions, command: Command) => {
      if (options.rejects !== undefined && files.length > 1)
        command.error('error: --rejects goes with one file: give the files one by one');
      if (options.complete && (files.length > 1 || options.since))
        command.error(
          'error: --complete goes with one file, which is the whole data set, and without --since',
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
    process.stderr.write(`${file}: not imported to its end. ${why}\n${GO_ON}\n`);
  }
  settleExitCode(signal.aborted ? EXIT_CODE.interrupted : exitCodeOf(failure, summary.rows.rejected));
}

/** Of a file that cannot even be begun, which keeps no other from being imported. Throws on what is not the file's fault. */
function reportNotStarted(file: string, failure: unknown): void {
  if (!(failure instanceof UserError)) throw failure;
  process.stderr.write(`${file}: 0 rows taken in. ${explainFault(failure)}\n`);
  settleExitCode(EXIT_CODE.failed);
}

const GO_ON = 'Give the same command again to go on: rows that have been taken in change nothing.';

function exitCodeOf(failure: unknown, rejected: number): ExitCode {
  if (failure !== null) return EXIT_CODE.failed;
  return rejected > 0 ? EXIT_CODE.rejected : EXIT_CODE.done;
}
