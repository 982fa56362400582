import { Router, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import { isRestoring } from '../backup/restoring.js';
import type { Database } from '../neo4j/database.js';

/** How long the database may take to answer before it counts as not ready, in milliseconds. */
const PATIENCE = 2_000;

/**
 * `/livez`: the process answers, whatever the state of the database, since a restart would not help.
 * `/readyz` and `/healthz`: the database answers too, and no backup is being restored; otherwise 503 with the reason.
 */
export function healthRoutes(database: Database, logger: Logger): Router {
  const routes = Router();
  routes.get('/livez', (_request, response) => {
    response.json({ status: 'ok' });
  });
  routes.get('/readyz', whileAnswering('ready', database, logger));
  routes.get('/healthz', whileAnswering('ok', database, logger));
  return routes;
}

const whileAnswering =
  (status: string, database: Database, logger: Logger): RequestHandler =>
  async (_request, response) => {
    try {
      if (await within(PATIENCE, isRestoring(database))) unavailable(response, 'A backup is being restored.');
      else response.json({ status });
    } catch (failure) {
      logger.warn(
        { failure: failure instanceof Error ? failure.message : failure },
        'the database is not ready',
      );
      unavailable(response, 'The database does not answer.');
    }
  };

const unavailable = (response: Response, reason: string): void => {
  response.status(503).json({ status: 'unavailable', reason });
};

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
