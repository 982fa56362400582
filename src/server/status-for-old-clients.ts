import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

const JSON_BY_NAME = /\bapplication\/json\b/;
const RESPONSE_JSON = /\bapplication\/graphql-response\+json\b/;

/**
 * Whoever asks for `application/json` by name, and not for the media type that GraphQL has of its own, may be an old
 * client, to which any other status than 200 means that no GraphQL came back. The specification of GraphQL over HTTP
 * gives such clients the errors of a document or of its variables with 200.
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
