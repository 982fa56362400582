import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.js';

type Asking = Pick<IncomingMessage, 'headers'>;
type Origins = Pick<Config, 'CLAIMGRAPH_CORS_ORIGINS'>;

const ANY_PORT = ':*';

/** Whether the setting lists this origin, with its port or with any port. */
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
 * Whether the sender of a request may read what it opens. Browsers let any page open a WebSocket or an event stream to
 * any server, and send the page's origin, so the server must check. Programs other than browsers send none.
 */
export function mayRead({ headers: { origin, host } }: Asking, config: Origins): boolean {
  if (origin === undefined || isOpenToAll(config) || isListed(origin, config)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
