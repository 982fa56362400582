import { Router } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../neo4j/database.js';

/** How long the database may take to answer before this counts as not ready, in milliseconds. */
const PATIENCE = 2_000;

/** `/healthz`: the process answers. `/readyz`: so does the database; otherwise 503 with the reason. */
export function healthRoutes(database: Database, logger: Logger): Router {
  const routes = Router();
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  routes.get('/readyz', async (_request, response) => {
    try {
      await within(PATIENCE, database.ping());
      response.json({ status: 'ready' });
    } catch (failure) {
      logger.warn(
        { failure: failure instanceof Error ? failure.message : failure },
        'the database is not ready',
      );
      response.status(503).json({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
  return routes;
}

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
