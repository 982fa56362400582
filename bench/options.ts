import { Command, InvalidArgumentError } from 'commander';

/** What can be measured, each by itself. */
export const PARTS = ['questions', 'import', 'data-sets', 'scale', 'abuse'] as const;
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
  readonly abuseRows: number;
  readonly abuseRest: number;
  readonly write: boolean;
}

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a whole number from 1 up.');
  return number;
};

const BY_DEFAULT: readonly Part[] = ['questions', 'import'];

/** Gathers the parts, in place of the default. */
function parts(text: string, before: readonly Part[]): readonly Part[] {
  const found = PARTS.find((one) => one === text);
  if (!found) throw new InvalidArgumentError(`Expected any of ${PARTS.join(', ')}.`);
  return before === BY_DEFAULT ? [found] : [...before, found];
}

/** Reads the options of the command line; tells of wrong ones and ends the program. */
export function readOptions(line: readonly string[]): Options {
  const command = new Command('npm run bench --')
    .description(
      'Compares our server with others on one Neo4j, and imports with the floor; writes bench/RESULTS.md.',
    )
    .argument('[parts...]', `what to measure: any of ${PARTS.join(', ')}`, parts, BY_DEFAULT)
    .option('--events <number>', 'events in the generated graph', count, 50_000)
    .option('--rounds <number>', 'rounds that are measured', count, 100)
    .option('--warm-up <number>', 'rounds before, which are not', count, 100)
    .option('--import-rows <number>', 'rows of the table that is imported', count, 6_000)
    .option('--import-rounds <number>', 'imports that are measured', count, 3)
    .option('--small-scale <number>', 'events in the small graph of scale', count, 15_000)
    .option(
      '--large-scale <number>',
      'events in the large one, with five times as many claims',
      count,
      250_000,
    )
    .option('--abuse-rows <number>', 'rows of UCDP GED of Syria that are imported for abuse', count, 16_566)
    .option(
      '--abuse-rest <number>',
      'milliseconds for which a trivial query is measured at rest',
      count,
      15_000,
    )
    .option('--no-write', 'print the results only')
    .addHelpText(
      'after',
      '\nThe graphs are kept under .claimgraph/bench, but for those of import and data-sets: the second run is quick.' +
        '\ndata-sets and abuse want the folder that CLAIMGRAPH_CORPUS names.',
    )
    .parse(line);
  const [chosen] = command.processedArgs as [readonly Part[]];
  return { ...command.opts<Omit<Options, 'parts'>>(), parts: chosen };
}
