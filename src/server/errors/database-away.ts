import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../context.js';
import { isResponseObject } from '../../query/serialize/response-object.js';
import { RETRY_AFTER, STATUSES } from './statuses.js';

const CODE = 'DATABASE_UNAVAILABLE';

/**
 * Sets status 503 if nothing could be answered because the database is unavailable, so that clients, proxies and
 * monitors recognize it. A partial response, or one after a write, keeps status 200, as GraphQL over HTTP requires.
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

/** Root fields occur below `asOf` too. Anything other than an object of the response, such as its text, is a value. */
const holdsNothing = (data: unknown): boolean =>
  data === null ||
  data === undefined ||
  (typeof data === 'object' && isResponseObject(data) && Object.values(data).every(holdsNothing));
