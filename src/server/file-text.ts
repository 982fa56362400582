import express, {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { MAX_TEXT_FILE_BYTES, textOfFile, tooLarge } from '../reading/files/read-text-file.js';
import { refusal } from './export/refusal.js';
import { identify } from './identity.js';
import { crossOrigin } from './origins/cross-origin.js';
import { onlyTypes } from './request-body.js';
import { sendError } from './send-error.js';
import type { RateLimit } from './load/rate-limit.js';
import type { TokenCheck } from './wrong-tokens.js';

interface Parts {
  readonly config: Config;
  readonly logger: Logger;
  readonly tokens: TokenCheck;
  readonly rate: RateLimit;
}

/** The type of bytes that nothing else is known of. Pages of other origins cannot send it without a preflight. */
const BYTES = 'application/octet-stream';

const onlyBytes = onlyTypes([BYTES], {
  message: 'Only the bytes of a file can be posted here.',
  hint: `Send "Content-Type: ${BYTES}", and the name of the file as ?name=….`,
});

/** `POST /text?name=report.pdf`: the text in a file, for writers. Nothing of it is stored. */
export function fileTextRoutes({ config, logger, tokens, rate }: Parts): Router {
  const routes = Router();
  const nameOf = (query: unknown): string => (typeof query === 'string' ? query.slice(0, 200) : '');
  const onlyWriters: RequestHandler = (request, response, next) => {
    try {
      identify(request.get('authorization'), config).requireWriter();
      next();
    } catch (failure) {
      // The file is not worth reading.
      response.set('Connection', 'close');
      sendError(response, 401, refusal(failure, logger, config).error);
    }
  };
  const tooManyBytes: ErrorRequestHandler = (failure: { type?: string }, request, response, next) => {
    if (failure.type !== 'entity.too.large') {
      next(failure);
      return;
    }
    response.set('Connection', 'close');
    sendError(response, 413, tooLarge(nameOf(request.query['name'])).toJSON());
  };
  routes.use('/text', crossOrigin(config, ['POST']), rate.handler, tokens.handler);
  routes.post(
    '/text',
    onlyWriters,
    onlyBytes,
    express.raw({ type: BYTES, limit: MAX_TEXT_FILE_BYTES }),
    tooManyBytes,
    async (request: Request, response: Response) => {
      try {
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        response.json({ content: await textOfFile(nameOf(request.query['name']), bytes) });
      } catch (failure) {
        const { status, error } = refusal(failure, logger, config);
        sendError(response, status, error);
      }
    },
  );
  return routes;
}
