import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../context.js';
import { isResponseObject } from '../../graph/selection/response-object.js';
import { RETRY_AFTER, STATUSES } from './statuses.js';

const CODE = 'DATABASE_UNAVAILABLE';

/**
 * Answers with 503 what could not be answered because the database is away, so that clients, proxies and monitors see it
 * for what it is. Where a part was answered, or written, that part is given, with status 200 as GraphQL over HTTP has it.
 */
export const databaseAway: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return Promise.resolve();
        const { singleResult } = body;
        if (
          singleResult.errors?.some(({ extensions }) => extensions?.['code'] === CODE) &&
          holdsNothing(singleResult.data)
        ) {
          delete singleResult.data;
          http.status = STATUSES[CODE];
          http.headers.set('retry-after', String(RETRY_AFTER));
        }
        return Promise.resolve();
      },
    }),
};

/** Root fields stand below `asOf` too. What is no object of a response, such as its text, is a value. */
const holdsNothing = (data: unknown): boolean =>
  data === null ||
  data === undefined ||
  (typeof data === 'object' && isResponseObject(data) && Object.values(data).every(holdsNothing));
