import { createGzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Router, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import type { Format } from '../../exports/format.js';
import { formatOf } from '../../exports/formats.js';
import type { Parameters } from '../../exports/export-request.js';
import { readRequest } from '../../exports/read-request.js';
import { startExport } from '../../exports/start-export.js';
import { isSameAsOf, readAsOf } from '../../time/as-of.js';
import type { Database } from '../../neo4j/database.js';
import { exportDuration, secondsSince } from '../../telemetry/metrics.js';
import { outcomeOf } from '../../telemetry/outcome.js';
import { unlessAborted } from '../../neo4j/unless-aborted.js';
import type { RateLimit } from '../load/rate-limit.js';
import { RETRY_AFTER } from '../errors/statuses.js';
import { AS_OF_HEADER } from '../as-of.js';
import { isClientGone } from '../../errors/client-gone.js';
import { identify } from '../identity.js';
import { crossOrigin } from '../origins/cross-origin.js';
import { requestScope } from '../request-scope.js';
import { sendError } from '../send-error.js';
import type { TokenCheck } from '../wrong-tokens.js';
import { checkExport } from './check-export.js';
import { refusal } from './refusal.js';
import { afterFirstPiece } from './after-first-piece.js';
import { exportPlaces } from './export-places.js';
import { silenceSignal } from './silence-signal.js';

type Pieces = AsyncIterable<string | Uint8Array>;

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
  readonly tokens: TokenCheck;
  readonly rate: RateLimit;
}

/** `GET /export/FORMAT`: streams a part of the graph as a file. If it fails, the connection is cut, never ended normally. */
export function exportRoutes({ config, database, logger, schema, tokens, rate }: Parts): Router {
  const routes = Router();
  const places = exportPlaces(config);
  routes.use('/export', crossOrigin(config, ['GET', 'HEAD']), rate.handler, tokens.handler);
  routes.get('/export/:format', async (request, response) => {
    const { signal, alive } = silenceSignal(response, config.CLAIMGRAPH_REQUEST_TIMEOUT_MS);
    let leave = () => undefined as unknown;
    let observed: (failure?: unknown) => void = () => undefined;
    try {
      const format = formatOf(request.params.format);
      observed = observing(format);
      const exportRequest = readRequest(parametersOf(request), format, schema);
      checkExport(exportRequest, schema, config);
      leave = await places.enter(signal);
      const context = {
        requestId: requestScope.getStore()?.requestId ?? '',
        database,
        identity: identify(request.get('authorization'), config),
        signal,
      };
      const beginning = startExport(format, exportRequest, { schema, context, settings: config }).then(
        (pieces) => afterFirstPiece(watched(pieces, alive)),
      );
      const text = await unlessAborted(beginning, signal);
      describe(response, format);
      if (request.method !== 'HEAD') await send(text, format, request, response);
      else {
        await text.return(undefined);
        response.end();
      }
      observed();
    } catch (failure) {
      const reason: unknown = signal.aborted ? signal.reason : failure;
      observed(reason);
      if (response.headersSent) breakOff(response, reason, logger);
      else refuse(response, reason, logger, config);
    } finally {
      leave();
    }
  });
  routes.all('/export/:format', (request, response) => {
    response.set('Allow', 'GET, HEAD, OPTIONS');
    const error = UserError.of({
      code: 'INVALID_REQUEST',
      path: 'request.method',
      message: `${request.method} is not allowed.`,
      hint: 'Request exports with GET.',
    });
    sendError(response, 405, error.toJSON());
  });
  return routes;
}

/** Counts how long an export takes, and how it ends. */
function observing({ name }: Format): (failure?: unknown) => void {
  const start = performance.now();
  return (failure) => {
    const outcome = failure === undefined ? 'ok' : outcomeOf(failure);
    exportDuration.observe({ format: name, outcome }, secondsSince(start));
  };
}

/** The header with an instant replaces the parameter. */
function parametersOf(request: Request): Parameters {
  const { originalUrl } = request;
  const found = new Map<string, string[]>();
  const add = (name: string, value: string) => found.set(name, [...(found.get(name) ?? []), value]);
  const query = originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : '';
  for (const [name, value] of new URLSearchParams(query)) add(name, value);
  const header = request.get(AS_OF_HEADER);
  const isSame = (text: string) => isSameAsOf(readAsOf(text), readAsOf(header ?? ''));
  if (header !== undefined && !found.get('asOf')?.some(isSame)) add('asOf', header);
  return Object.fromEntries(found);
}

function describe(response: Response, { name, mediaType, extension }: Format): void {
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="claimgraph${name === extension ? '' : `-${name}`}.${extension}"`,
    'Cache-Control': 'no-store',
    Vary: `Accept-Encoding, ${AS_OF_HEADER}`,
  });
}

/** No faster than the client reads. */
async function send(
  pieces: Pieces,
  { extension }: Format,
  request: Request,
  response: Response,
): Promise<void> {
  // A zip is compressed already.
  const isCompressed = extension !== 'zip' && request.acceptsEncodings('gzip') === 'gzip';
  if (isCompressed) response.set('Content-Encoding', 'gzip');
  response.flushHeaders();
  const source = Readable.from(pieces);
  await (isCompressed ? pipeline(source, createGzip(), response) : pipeline(source, response));
}

/** Reports every piece that is sent. */
async function* watched(pieces: Pieces, alive: () => void): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) {
    alive();
    yield piece;
  }
}

/** Nothing has been sent yet. */
function refuse(response: Response, reason: unknown, logger: Logger, config: Config): void {
  const { status, error } = refusal(reason, logger, config);
  if (status === 503) response.set('Retry-After', String(RETRY_AFTER));
  sendError(response, status, error);
}

/**
 * A partial file must not look complete, so the client sees a broken connection. A client that disconnected itself is
 * not an error.
 */
function breakOff(response: Response, reason: unknown, logger: Logger): void {
  const { requestId } = requestScope.getStore() ?? {};
  if (!isClientGone(reason)) logger.error({ requestId, err: reason }, 'an export was aborted');
  response.destroy();
}
