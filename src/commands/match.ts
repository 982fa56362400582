import { Command } from 'commander';
import { registerMatch } from './register-match.js';

const program = new Command('npm run');
registerMatch(program);
await program.parseAsync(['match', ...process.argv.slice(2)], { from: 'user' });
