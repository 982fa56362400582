import { Router, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { tilesOf } from './tiles.js';

/** Where `npm run build` writes the bundled page; the same relative path from the sources and from the build. */
const BUILT = fileURLToPath(new URL('../../../dist/explorer', import.meta.url));

/** The views of the explorer, whose router is in the page. */
const VIEWS = [
  '/',
  '/search',
  '/graph',
  '/paths',
  '/explore',
  '/map',
  '/matrix',
  '/disagreements',
  '/reconcile',
  '/matches',
  '/read',
  // Ids may contain slashes.
  '/actors/*id',
  '/claims/*id',
  '/documents/*id',
  '/events/*id',
  '/places/*id',
  '/read/*id',
];

/** Sizes and colours, for those who work on the explorer. */
const STYLE = '/style';

/** A part of the explorer for pages of others. */
const EMBED = '/embed/explore';

/** Drawing libraries write inline styles; scripts may only come from here, and none from text. */
const policyWith = (tiles: string, ancestors: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src ${[...new Set(["'self'", tiles])].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.length === 0 ? "'none'" : ancestors.join(' ')}`,
  ].join('; ');

type Settings = Pick<
  Config,
  | 'CLAIMGRAPH_SANDBOX'
  | 'CLAIMGRAPH_TILES'
  | 'CLAIMGRAPH_EMBED_ORIGINS'
  | 'CLAIMGRAPH_CITATION'
  | 'CLAIMGRAPH_LICENSE'
  | 'NODE_ENV'
>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export interface ExplorerPage {
  /** The page at / and at the URLs of views, with its files at /assets. */
  readonly views: Router;
  /** The same page for any other URL that a browser opens, where it says that nothing is there. */
  readonly notFound: Router;
}

/** Serves the explorer. */
export function explorerPage(config: Settings, logger: Logger): ExplorerPage {
  const [routes, notFound] = [Router(), Router()];
  const file = join(BUILT, 'index.html');
  if (!existsSync(file)) {
    logger.warn('the explorer is not built: npm run build');
    return { views: routes, notFound };
  }
  const tiles = tilesOf(config.CLAIMGRAPH_TILES, logger);
  const embedders = config.CLAIMGRAPH_EMBED_ORIGINS;
  const development = config.NODE_ENV === 'development';
  // What the page cannot know otherwise.
  const stated = {
    sandbox: config.CLAIMGRAPH_SANDBOX,
    tiles: tiles?.address ?? 'none',
    development: development ? 'yes' : 'no',
    embed: embedders.length > 0 ? 'yes' : 'no',
    citation: config.CLAIMGRAPH_CITATION,
    license: config.CLAIMGRAPH_LICENSE ?? '',
  };
  const page = readFileSync(file, 'utf8').replace(
    /(<meta name="claimgraph-(\w+)" content=")[^"]*/g,
    (_, start: string, name: keyof typeof stated) => start + escaped(stated[name]),
  );
  const send = (response: Response, ancestors: readonly string[] = []): void => {
    response.vary('Accept');
    response.set('Content-Security-Policy', policyWith(tiles?.origin ?? "'self'", ancestors));
    response.type('html').send(page);
  };
  if (tiles !== null) routes.use(tiles.routes);
  // Their names contain a hash of their content.
  routes.use(
    '/assets',
    expressStaticGzip(join(BUILT, 'assets'), {
      index: false,
      enableBrotli: true,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
  );
  routes.get(development ? [...VIEWS, STYLE] : VIEWS, (request, response, next) => {
    if (request.accepts('html')) {
      send(response);
      return;
    }
    response.vary('Accept');
    next();
  });
  if (embedders.length > 0) {
    routes.get(EMBED, (_request, response) => {
      // The older header knows no list of origins.
      response.removeHeader('X-Frame-Options');
      send(response, embedders);
    });
  }
  notFound.get('/*any', (request, response, next) => {
    // Programs that accept anything are told in JSON.
    if (request.accepts(['json', 'html']) === 'html') send(response.status(404));
    else next();
  });
  return { views: routes, notFound };
}
