import { createGzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import cors from 'cors';
import { Router, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import type { Format } from '../../exports/format.js';
import { formatOf } from '../../exports/formats.js';
import { readRequest, type Parameters } from '../../exports/read-request.js';
import { startExport } from '../../exports/start-export.js';
import type { Database } from '../../neo4j/database.js';
import { identify } from '../identity.js';
import { requestScope } from '../request-scope.js';
import { sendError } from '../send-error.js';
import { refusal } from './refusal.js';
import { silenceSignal } from './silence-signal.js';

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
}

/** How long a browser may remember what it may read from here, in seconds. */
const PREFLIGHT_AGE = 86_400;

/** `GET /export/FORMAT`: a part of the graph as a file. It streams; one that fails is broken off, never ended. */
export function exportRoutes({ config, database, logger, schema }: Parts): Router {
  const routes = Router();
  routes.use(
    '/export',
    cors({
      origin: config.CLAIMGRAPH_CORS_ORIGINS,
      methods: ['GET', 'HEAD'],
      exposedHeaders: ['X-Request-Id', 'Content-Disposition'],
      maxAge: PREFLIGHT_AGE,
    }),
  );
  routes.get('/export/:format', async (request, response) => {
    const { signal, alive } = silenceSignal(response, config.CLAIMGRAPH_REQUEST_TIMEOUT_MS);
    try {
      const format = formatOf(request.params.format);
      const context = {
        requestId: requestScope.getStore()?.requestId ?? '',
        database,
        identity: identify(request.get('authorization'), config),
        signal,
      };
      const asked = readRequest(parametersOf(request), schema);
      const pieces = await startExport(format, asked, { schema, context });
      describe(response, format);
      if (request.method === 'HEAD') response.end();
      else await send(pieces, request, response, alive);
    } catch (failure) {
      const reason: unknown = signal.aborted ? signal.reason : failure;
      if (!response.headersSent) {
        response.removeHeader('Content-Disposition');
        const { status, error } = refusal(reason, logger);
        sendError(response, status, error);
      } else {
        if (!response.closed) logger.error({ err: reason }, 'an export was broken off');
        response.destroy();
      }
    }
  });
  routes.all('/export/:format', (request, response) => {
    response.set('Allow', 'GET, HEAD, OPTIONS');
    const error = UserError.of({
      code: 'INVALID_REQUEST',
      path: 'request.method',
      message: `${request.method} is not answered here.`,
      hint: 'Exports are asked for with GET.',
    });
    sendError(response, 405, error.toJSON());
  });
  return routes;
}

function parametersOf({ originalUrl }: Request): Parameters {
  const found: Record<string, string[]> = {};
  const query = originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : '';
  for (const [name, value] of new URLSearchParams(query)) (found[name] ??= []).push(value);
  return found;
}

function describe(response: Response, { name, mediaType, extension }: Format): void {
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="claimgraph${name === extension ? '' : `-${name}`}.${extension}"`,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
  });
}

/** As fast as the client takes it, and no faster. */
async function send(
  pieces: AsyncIterable<string>,
  request: Request,
  response: Response,
  alive: () => void,
): Promise<void> {
  const isCompressed = request.acceptsEncodings('gzip') === 'gzip';
  if (isCompressed) response.set('Content-Encoding', 'gzip');
  const source = Readable.from(watched(pieces, alive));
  await (isCompressed ? pipeline(source, createGzip(), response) : pipeline(source, response));
}

/** Tells of every piece that leaves. */
async function* watched(pieces: AsyncIterable<string>, alive: () => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    alive();
    yield piece;
  }
}
