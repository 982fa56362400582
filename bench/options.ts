import { Command, InvalidArgumentError } from 'commander';

export interface Options {
  readonly events: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly write: boolean;
}

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a whole number from 1 up.');
  return number;
};

/** Reads the options of the command line; tells of wrong ones and ends the program. */
export function readOptions(line: readonly string[]): Options {
  return new Command('npm run bench --')
    .description('Compares our server with others on one Neo4j and writes bench/RESULTS.md.')
    .option('--events <number>', 'events in the generated graph', count, 50_000)
    .option('--rounds <number>', 'rounds that are measured', count, 100)
    .option('--warm-up <number>', 'rounds before, which are not', count, 100)
    .option('--no-write', 'print the results only')
    .addHelpText('after', '\nThe generated graph is kept under .claimgraph/bench: the second run is quick.')
    .parse(line)
    .opts<Options>();
}
