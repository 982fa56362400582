import type { ApolloServerPlugin } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import type { Context } from '../context.js';
import { UserError } from '../errors/user-error.js';
import { checkRequest } from './check-request.js';

/**
 * Header by which a response says what was written, and a request what it must see: on a cluster, another server may
 * answer it.
 */
const BOOKMARK_HEADER = 'Claimgraph-Bookmark';
const NAME = BOOKMARK_HEADER.toLowerCase();

/** As Neo4j writes them: a letter or two, a colon, and base64. */
const FORM = /^[A-Za-z0-9]+:[A-Za-z0-9+/=:_-]+$/;
const MAX_LENGTH = 4_000;

/** The bookmarks that a request gives. Throws INVALID_REQUEST if these are none. */
export function bookmarksOf({ headers }: Pick<IncomingMessage, 'headers'>): readonly string[] {
  const text = [headers[NAME]].flat().join(',');
  if (text === '') return [];
  const bookmarks = text.split(',').map((one) => one.trim());
  if (text.length <= MAX_LENGTH && bookmarks.every((one) => FORM.test(one))) return bookmarks;
  throw UserError.of({
    code: 'INVALID_REQUEST',
    path: `headers.${NAME}`,
    message: 'This is not a bookmark.',
    hint: `Expected the header ${BOOKMARK_HEADER} as a response of this API had it, or several, separated by commas.`,
  });
}

/** Rejects a request with an invalid bookmark. */
export const checkBookmarks = checkRequest(bookmarksOf);

/** Says in the response what was written. */
export const sendBookmarks: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue: { database } }) {
        if (database.written.length > 0) response.http.headers.set(NAME, database.written.join(','));
        return Promise.resolve();
      },
    }),
};
