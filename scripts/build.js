// Builds the server, the sandbox page and the explorer into dist/: `npm run build`. Skips what is up to date.
import { buildExplorer } from './build-explorer.js';
import { buildSandbox } from './build-sandbox.js';
import { buildServer } from './build-server.js';

await buildServer();
await buildSandbox();
await buildExplorer();
