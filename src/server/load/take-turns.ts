import { setImmediate } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import PQueue from 'p-queue';

/**
 * Begins one request per turn of the event loop, the latest first. Parsing, checking and compiling a request keeps the
 * process busy for milliseconds; when a hundred arrive at once, in order of arrival, whoever comes next would wait for
 * all of them. This way they wait for at most one, and those of the burst for each other.
 */
export function takeTurns(): RequestHandler {
  const turns = new PQueue({ concurrency: 1 });
  let arrivals = 0;
  return async (_request, response, next) => {
    arrivals += 1;
    await turns.add(() => setImmediate(), { priority: arrivals });
    // There is nothing to do for a client that has disconnected meanwhile.
    if (!response.closed) next();
  };
}
