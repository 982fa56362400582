import { Command, InvalidArgumentError } from 'commander';

/** Parts that can be measured separately. */
export const PARTS = ['questions', 'import', 'data-sets', 'scale', 'abuse', 'exports', 'views'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  readonly events: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly importRows: number;
  readonly importRounds: number;
  readonly smallScale: number;
  readonly largeScale: number;
  readonly importedRows: number;
  readonly abuseRest: number;
  readonly exportRounds: number;
  readonly write: boolean;
}

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a whole number of 1 or more.');
  return number;
};

const BY_DEFAULT: readonly Part[] = ['questions', 'import'];

/** Collects the parts, in place of the default. */
function parts(text: string, before: readonly Part[]): readonly Part[] {
  const found = PARTS.find((one) => one === text);
  if (!found) throw new InvalidArgumentError(`Expected any of ${PARTS.join(', ')}.`);
  return before === BY_DEFAULT ? [found] : [...before, found];
}

/** Reads the options of the command line; reports invalid ones and ends the program. */
export function readOptions(line: readonly string[]): Options {
  const command = new Command('npm run bench --')
    .description(
      'Compares our server with others on one Neo4j, and imports with the floor; writes bench/RESULTS.md.',
    )
    .argument('[parts...]', `what to measure: any of ${PARTS.join(', ')}`, parts, BY_DEFAULT)
    .option('--events <number>', 'events in the generated graph', count, 50_000)
    .option('--rounds <number>', 'rounds that are measured', count, 100)
    .option('--warm-up <number>', 'rounds before, to warm up', count, 100)
    .option('--import-rows <number>', 'rows of the table that is imported', count, 6_000)
    .option('--import-rounds <number>', 'imports that are measured', count, 3)
    .option('--small-scale <number>', 'events in the small graph of scale', count, 15_000)
    .option(
      '--large-scale <number>',
      'events in the large one, with five times as many claims',
      count,
      250_000,
    )
    .option(
      '--imported-rows <number>',
      'rows of UCDP GED of Syria in the graph of abuse, exports and views',
      count,
      16_566,
    )
    .option(
      '--abuse-rest <number>',
      'milliseconds for which a trivial query is measured on an idle server',
      count,
      15_000,
    )
    .option('--export-rounds <number>', 'downloads in each format that are measured', count, 3)
    .option('--no-write', 'print the results only')
    .addHelpText(
      'after',
      '\nThe graphs are kept under .claimgraph/bench, except those of import and data-sets, so the second run is quick.' +
        '\ndata-sets, abuse, exports and views require CLAIMGRAPH_CORPUS to be set to a folder.',
    )
    .parse(line);
  const [chosen] = command.processedArgs as [readonly Part[]];
  return { ...command.opts<Omit<Options, 'parts'>>(), parts: chosen };
}
