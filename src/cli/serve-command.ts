import { Command } from 'commander';
import { serveUntilStopped } from '../start/serve-until-stopped.js';

export const serveCommand = (): Command =>
  new Command('serve')
    .description('Serves the explorer and the API until stopped.')
    .addHelpText(
      'after',
      '\nSettings are environment variables: PORT=8080 claimgraph serve. README.md lists them.',
    )
    .action(serveUntilStopped);
