import type { RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.js';
import { UserError } from '../errors/user-error.js';
import { identify, tokenIn, WRONG_TOKEN, type Writing, writersOf } from './identity.js';
import { clientAddress } from './load/client-address.js';
import { requestScope } from './request-scope.js';
import { sendError } from './send-error.js';

/** Wrong tokens per minute after which no token of this sender is checked for a while. */
const MAX_WRONG_TOKENS = 10;
const MINUTE = 60;
/** Within a minute, each wrong token is answered later than the one before, up to a limit. In milliseconds. */
const FIRST_DELAY = 100;
const MAX_DELAY = 3_000;

/** Why a request is rejected because of its token. */
export interface TokenRefusal {
  readonly status: 401 | 429;
  readonly error: UserError;
  readonly headers: Readonly<Record<string, string>>;
}

/** Rejects invalid tokens, and slows down senders who try more. */
export interface TokenCheck {
  readonly handler: RequestHandler;
  /** Null if a request has no token, or a valid one. */
  readonly refuse: (request: IncomingMessage) => Promise<TokenRefusal | null>;
}

type Settings = Writing & Pick<Config, 'CLAIMGRAPH_TRUSTED_PROXIES'>;

/** If nobody may write, there is no token to guess, and none is checked. */
export function tokenCheck(config: Settings, logger: Logger, delay = waitQuietly): TokenCheck {
  const limiter = new RateLimiterMemory({ points: MAX_WRONG_TOKENS, duration: MINUTE });
  const isOpen = writersOf(config).length > 0;
  const addressOf = clientAddress(config.CLAIMGRAPH_TRUSTED_PROXIES);

  const refuse = async (request: IncomingMessage): Promise<TokenRefusal | null> => {
    const { authorization } = request.headers;
    if (!isOpen || tokenIn(authorization) === undefined) return null;
    const sender = addressOf(request);
    const before = await limiter.get(sender);
    if (before && before.remainingPoints <= 0) return tooMany(before);
    if (identify(authorization, config).writer !== null) return null;
    const count = await limiter.consume(sender).catch(asResult);
    const path = request.url?.replace(/\?.*$/s, '');
    logger.warn(
      { requestId: requestScope.getStore()?.requestId, sender, path },
      'a wrong write token was sent',
    );
    await delay(Math.min(FIRST_DELAY * 2 ** (count.consumedPoints - 1), MAX_DELAY));
    return {
      status: 401,
      error: UserError.of(WRONG_TOKEN),
      headers: { 'WWW-Authenticate': 'Bearer realm="claimgraph", error="invalid_token"' },
    };
  };

  return {
    refuse,
    handler: async (request, response, next) => {
      const refusal = await refuse(request);
      if (!refusal) {
        next();
        return;
      }
      response.set(refusal.headers);
      sendError(response, refusal.status, refusal.error.toJSON());
    },
  };
}

/** Does not keep the process alive. */
const waitQuietly = (milliseconds: number): Promise<unknown> => wait(milliseconds, undefined, { ref: false });

/** Beyond the limit, the count is thrown. */
function asResult(failure: unknown): RateLimiterRes {
  if (failure instanceof RateLimiterRes) return failure;
  throw failure;
}

function tooMany({ msBeforeNext }: RateLimiterRes): TokenRefusal {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return {
    status: 429,
    error: UserError.of({
      code: 'RATE_LIMITED',
      path: 'headers.authorization',
      message: 'Too many wrong write tokens came from this address.',
      hint: `Try again in ${seconds} s with the right token, or read without one.`,
    }),
    headers: { 'Retry-After': String(seconds) },
  };
}
