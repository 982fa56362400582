// Builds the server and the sandbox page into dist/: `npm run build`. What is up to date is left as it is.
import { buildSandbox } from './build-sandbox.js';
import { buildServer } from './build-server.js';

await buildServer();
await buildSandbox();
