export { ConfigError } from './config.js';
export { StartError } from './errors/start-error.js';
export { createServer, type ClaimgraphServer, type ServerOptions } from './start/create-server.js';
