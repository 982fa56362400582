import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.js';

type Asking = Pick<IncomingMessage, 'headers'>;
type Origins = Pick<Config, 'CLAIMGRAPH_CORS_ORIGINS'>;

const ANY_PORT = ':*';

/** Whether the setting names this origin, with its port or with any port. */
export const isListed = (origin: string, { CLAIMGRAPH_CORS_ORIGINS }: Origins): boolean =>
  CLAIMGRAPH_CORS_ORIGINS.some((item) =>
    item.endsWith(ANY_PORT)
      ? origin.replace(/:\d+$/, '') === item.slice(0, -ANY_PORT.length)
      : origin === item,
  );

/** Whether pages of every origin may read. */
export const isOpenToAll = ({ CLAIMGRAPH_CORS_ORIGINS }: Origins): boolean =>
  CLAIMGRAPH_CORS_ORIGINS.includes('*');

/**
 * Whether whoever sends a request may read what it opens. Browsers name the origin of a page, and let any page open a
 * WebSocket or an event stream anywhere, so that it is for the server to ask. Programs that are no browsers name none.
 */
export function mayRead({ headers: { origin, host } }: Asking, config: Origins): boolean {
  if (origin === undefined || isOpenToAll(config) || isListed(origin, config)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
