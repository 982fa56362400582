import express, { Router } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';

/** Where `npm run build` writes the bundled page; the same relative path from the sources and from the build. */
const BUILT = fileURLToPath(new URL('../../../dist/explorer', import.meta.url));

/** The views of the explorer, whose router is in the page. */
const VIEWS = [
  '/',
  '/search',
  '/graph',
  '/paths',
  '/map',
  '/matrix',
  '/matches',
  '/actors/:id',
  '/claims/:id',
  '/documents/:id',
  '/events/:id',
  '/places/:id',
];

/** Drawing libraries write inline styles; scripts may only come from here, and none from text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SANDBOX = '<meta name="claimgraph-sandbox" content="';

/** Serves the page at / and at the URLs of views, with its files at /assets. */
export function explorerPage(sandbox: Config['CLAIMGRAPH_SANDBOX'], logger: Logger): Router {
  const routes = Router();
  const file = join(BUILT, 'index.html');
  if (!existsSync(file)) {
    logger.warn('the explorer is not built: npm run build');
    return routes;
  }
  // The page cannot tell whether there is a sandbox to link to.
  const page = readFileSync(file, 'utf8').replace(`${SANDBOX}none`, SANDBOX + sandbox);
  // Their names contain a hash of their content.
  routes.use(
    '/assets',
    express.static(join(BUILT, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  routes.get(VIEWS, (request, response, next) => {
    response.vary('Accept');
    if (!request.accepts('html')) {
      next();
      return;
    }
    response.set('Content-Security-Policy', POLICY);
    response.type('html').send(page);
  });
  return routes;
}
