import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

const JSON_BY_NAME = /\bapplication\/json\b/;
const RESPONSE_JSON = /\bapplication\/graphql-response\+json\b/;

/**
 * A client that accepts `application/json` by name, but not GraphQL's own media type, may be an old one, to which any
 * status other than 200 means that no GraphQL came back. The GraphQL over HTTP specification gives such clients the
 * errors of documents and variables with 200.
 */
export const statusForOldClients: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response: { http } }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (http.status === 400 && JSON_BY_NAME.test(accept) && !RESPONSE_JSON.test(accept))
          http.status = 200;
        return Promise.resolve();
      },
    }),
};
