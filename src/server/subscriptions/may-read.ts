import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.js';

/**
 * Whether whoever sends a request may read what it opens. Browsers name the origin of a page, and let any page open a
 * WebSocket or an event stream anywhere, so that it is for the server to ask. Programs that are no browsers name none.
 */
export function mayRead(
  { headers: { origin, host } }: Pick<IncomingMessage, 'headers'>,
  { CLAIMGRAPH_CORS_ORIGINS }: Pick<Config, 'CLAIMGRAPH_CORS_ORIGINS'>,
): boolean {
  if (origin === undefined || CLAIMGRAPH_CORS_ORIGINS.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
