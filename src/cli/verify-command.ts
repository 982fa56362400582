import { Command } from 'commander';
import { verify } from '../write/verify/verify.js';
import { withGraph } from './with-graph.js';

const MAX_SHOWN = 100;

export const verifyCommand = (): Command =>
  new Command('verify')
    .description('Recomputes the graph from its records and compares it with what is stored.')
    .addHelpText('after', '\nExit code 0 if there is no difference, otherwise 1.')
    .action(() =>
      withGraph(async (database) => {
        const { records, relationships, differences } = await verify(database);
        for (const { what, expected, stored } of differences.slice(0, MAX_SHOWN)) {
          process.stdout.write(
            `${what}\n  expected ${expected ?? 'nothing'}\n  stored   ${stored ?? 'nothing'}\n`,
          );
        }
        const found =
          ['no difference', '1 difference'][differences.length] ?? `${differences.length} differences`;
        process.stdout.write(`${records} records and ${relationships} relationships: ${found}\n`);
        if (differences.length > 0) process.exitCode = 1;
      }),
    );
