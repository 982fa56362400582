import { Router } from 'express';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Logger } from 'pino';

/** Where pages find a file of the server's. */
const ADDRESS = '/tiles.pmtiles';

/** Tiles that the map draws beside its own land: where pages find them, and the origin that they load them from. */
export interface Tiles {
  readonly address: string;
  readonly origin: string;
  readonly routes: Router;
}

/** Reads what `CLAIMGRAPH_TILES` names, a file or a URL; null if it names nothing that is there. */
export function tilesOf(setting: string | undefined, logger: Logger): Tiles | null {
  if (setting === undefined) return null;
  const routes = Router();
  if (/^https?:/.test(setting)) return { address: setting, origin: new URL(setting).origin, routes };
  const file = resolve(setting);
  if (!existsSync(file)) {
    logger.warn({ file }, 'CLAIMGRAPH_TILES: there is no such file, so the map has no further tiles');
    return null;
  }
  // Pages read parts of it, by ranges of bytes.
  routes.get(ADDRESS, (_request, response, next) => {
    response.sendFile(file, { headers: { 'Content-Type': 'application/vnd.pmtiles' }, maxAge: '1h' }, next);
  });
  return { address: ADDRESS, origin: "'self'", routes };
}
