import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { sendError } from '../send-error.js';
import { clientAddress } from './client-address.js';
import { isLoopback } from './loopback.js';

/** Requests per minute allowed per client if no setting says otherwise and the API can be reached from other machines. */
const DEFAULT_RATE = 600;
const MINUTE = 60;

/** A client exceeded its rate; says when it may continue. */
export class TooManyRequests {
  readonly error: UserError;

  constructor(
    rate: number,
    readonly seconds: number,
  ) {
    this.error = UserError.of({
      code: 'RATE_LIMITED',
      path: 'request',
      message: 'Too many requests came from this address.',
      hint: `Try again in ${seconds} s. At most ${rate} requests per minute are answered (CLAIMGRAPH_RATE_LIMIT).`,
    });
  }
}

/** Counts the operations of each client, over HTTP or WebSocket. */
export interface RateLimit {
  readonly handler: RequestHandler;
  /** Counts one operation of whoever sent a request; null if it may be answered. */
  readonly take: (request: IncomingMessage) => Promise<TooManyRequests | null>;
}

type Settings = Pick<Config, 'HOST' | 'CLAIMGRAPH_RATE_LIMIT' | 'CLAIMGRAPH_TRUSTED_PROXIES'>;

export function rateLimit({ HOST, CLAIMGRAPH_RATE_LIMIT, CLAIMGRAPH_TRUSTED_PROXIES }: Settings): RateLimit {
  const rate = CLAIMGRAPH_RATE_LIMIT ?? (isLoopback(HOST) ? 0 : DEFAULT_RATE);
  const take = rate === 0 ? () => Promise.resolve(null) : counting(rate, CLAIMGRAPH_TRUSTED_PROXIES);
  return {
    take,
    handler: async (request, response, next) => {
      const refusal = await take(request);
      if (!refusal) {
        next();
        return;
      }
      response.set('Retry-After', String(refusal.seconds));
      sendError(response, 429, refusal.error.toJSON());
    },
  };
}

function counting(rate: number, trusted: readonly string[]): RateLimit['take'] {
  const addressOf = clientAddress(trusted);
  const limiter = new RateLimiterMemory({ points: rate, duration: MINUTE });
  return async (request) => {
    try {
      await limiter.consume(addressOf(request));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return new TooManyRequests(rate, Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)));
    }
  };
}
