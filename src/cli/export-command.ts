import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { UserError } from '../errors/user-error.js';
import type { ExportSettings } from '../exports/format.js';
import { FORMATS, formatOf } from '../exports/formats.js';
import type { Parameters } from '../exports/export-request.js';
import { readRequest } from '../exports/read-request.js';
import { startExport } from '../exports/start-export.js';
import type { Database } from '../neo4j/database.js';
import { buildClaimgraphSchema } from '../api/schema.js';
import { formatProblems } from './format-problems.js';
import { withGraph } from './with-graph.js';
import { writeWhole } from './write-whole.js';

interface Options {
  readonly out?: string;
  readonly [parameter: string]: string | readonly string[] | undefined;
}

interface Parts {
  readonly database: Database;
  readonly signal: AbortSignal;
  readonly settings: ExportSettings;
}

const formats = FORMATS.map(({ name, description }) => `  ${name.padEnd(10)} ${description}`).join('\n');

const items = (option: string, description: string): Option => new Option(`${option} <id...>`, description);

/** The command that writes a part of the graph to a file or to standard output. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Exports the graph, or a part of it, for other programs.')
    .argument('<format>', FORMATS.map(({ name }) => name).join(', '))
    .option('-o, --out <file>', 'file to write, which appears once complete; default: standard output')
    .option('--filter <json>', 'events to export: an EventFilter in JSON, as in GraphQL')
    .addOption(items('--by', 'events by these actors, or parts of them'))
    .addOption(items('--on', 'events on these actors'))
    .addOption(items('--involving', 'events with these actors in any role'))
    .addOption(items('--at', 'events in these places'))
    .addOption(items('--said-by', 'events that these actors made claims about'))
    .addOption(new Option('--kind <kind...>', 'events of these kinds'))
    .addOption(
      new Option('--without <what...>', 'events for which nobody states PERPETRATOR, TARGET, PLACE or TIME'),
    )
    .option('--during <edtf>', 'events at a time, e.g. 2019-03')
    .option('--match <match>', 'POSSIBLE or DEFINITE')
    .option('--text <words>', 'events with these words')
    .option('--neighborhood <id>', 'surroundings of this node, instead of events')
    .option('--depth <number>', 'maximum distance in edges')
    .option('--limit <number>', 'maximum number of nodes')
    .option('--as-of <instant>', 'as known at this instant')
    .option(
      '--known-by <how>',
      'with --as-of: RECORDED (usual), or STATED: as it had been said in public by then',
    )
    .option('--formulas <how>', 'text that looks like a formula: defused (default) or raw')
    .addHelpText('after', `\nFormats:\n${formats}\n\nExit code 0 if it was written completely, 1 otherwise.`)
    .action(async (format: string, options: Options) => {
      await withGraph((database, signal, _sender, settings) =>
        run(format, options, { database, signal, settings }),
      );
    });

async function run(
  name: string,
  { out, ...given }: Options,
  { database, signal, settings }: Parts,
): Promise<void> {
  try {
    const schema = await buildClaimgraphSchema();
    const format = formatOf(name);
    const context = {
      requestId: 'export',
      database,
      identity: { writer: null, requireWriter: () => 'export' },
      signal,
    };
    const request = readRequest(parametersOf(given), format, schema);
    const pieces = await startExport(format, request, { schema, context, settings });
    if (out === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await writeWhole(pieces, out);
  } catch (failure) {
    // The reader of standard output has closed it.
    if ((failure as NodeJS.ErrnoException).code === 'EPIPE') return;
    if (!(failure instanceof UserError)) throw failure;
    process.stderr.write(formatProblems(failure));
    process.exitCode = 1;
  }
}

const parametersOf = (given: Omit<Options, 'out'>): Parameters =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? [value] : (value ?? [])]),
  );
