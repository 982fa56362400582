import express, { Router, type Request } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';

/** Where `npm run build` writes the bundled pages; the same relative path from the sources and from the build. */
const BUILT = fileURLToPath(new URL('../../../dist/sandbox', import.meta.url));

/** The editor writes inline styles, and the style sheet contains the fonts. */
const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Apollo's script embeds a frame with Apollo's page, and requests it. */
const APOLLO_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://embeddable-sandbox.cdn.apollographql.com",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  'frame-src https://sandbox.embed.apollographql.com',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGES = {
  graphiql: { file: 'index.html', policy: GRAPHIQL_POLICY },
  apollo: { file: 'apollo.html', policy: APOLLO_POLICY },
} as const;

const GRAPHQL_TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

/** A browser that opens the URL, rather than a program that sends an operation. */
const wantsPage = (request: Request): boolean => request.accepts(GRAPHQL_TYPES) === 'text/html';

/** Serves the page at /graphql, with its files at /sandbox. */
export function sandboxPage(mode: Config['CLAIMGRAPH_SANDBOX'], logger: Logger): Router {
  const routes = Router();
  if (mode === 'none') return routes;

  const { file, policy } = PAGES[mode];
  if (!existsSync(join(BUILT, file))) {
    logger.warn('the sandbox page is not built: npm run build');
    return routes;
  }
  routes.use('/sandbox', express.static(BUILT, { index: false, cacheControl: false, redirect: false }));
  routes.get('/graphql', (request, response, next) => {
    response.vary('Accept');
    if (!wantsPage(request)) {
      next();
      return;
    }
    response.set('Content-Security-Policy', policy);
    response.sendFile(file, { root: BUILT, cacheControl: false });
  });
  return routes;
}
