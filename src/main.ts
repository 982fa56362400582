import { serveUntilStopped } from './start/serve-until-stopped.js';

await serveUntilStopped();
