import { TOKEN, operation, body, write } from './sending.js';
import type { WrongRequest } from './wrong-request.js';

const actor = { id: 'actor:somebody', name: 'Somebody', kind: 'PERSON' };

/** Requests that come in a wrong way, or from somebody who may not. */
export const senders: WrongRequest[] = [
  {
    what: 'a write without a token',
    send: write({ dossier: { actors: [actor] } }),
    code: 'UNAUTHENTICATED',
    path: 'headers.authorization',
    hint: /Bearer/,
  },
  {
    what: 'a write with a wrong token',
    send: write({ dossier: { actors: [actor] } }, { authorization: 'Bearer not-the-token-at-all' }),
    code: 'UNAUTHENTICATED',
    path: 'headers.authorization',
  },
  {
    what: 'a dossier with an unknown id',
    send: write(
      {
        dossier: {
          actors: [actor],
          events: [{ id: 'event:x', kind: 'STRIKE', title: 'X', partOf: 'event:nothing' }],
        },
      },
      { authorization: `Bearer ${TOKEN}` },
    ),
    code: 'UNKNOWN_ID',
    path: 'events[0].partOf',
  },
  {
    what: 'a write by GET',
    send: { headers: { 'apollo-require-preflight': 'true' } },
    search: '?query=mutation{ingest(dossier:{}){created}}',
    status: 405,
    code: 'BAD_REQUEST',
    path: 'request',
    hint: /POST/,
  },
  {
    what: 'GET as a form could send it',
    send: {},
    search: '?query={events{totalCount}}',
    status: 400,
    code: 'CSRF_PREVENTED',
    path: 'request.headers',
    hint: /apollo-require-preflight/,
  },
  {
    what: 'POST as a form could send it',
    send: body('query={events{totalCount}}', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    code: 'INVALID_REQUEST',
    path: 'headers.content-type',
    hint: /application\/json/,
  },
  {
    what: 'JSON as plain text',
    send: body({ query: '{ events { totalCount } }' }, { 'content-type': 'text/plain' }),
    status: 415,
    code: 'INVALID_REQUEST',
    path: 'headers.content-type',
  },
  {
    what: 'a batch',
    send: body([{ query: '{ events { totalCount } }' }]),
    status: 400,
    code: 'BAD_REQUEST',
    path: 'request',
    hint: /one operation/,
  },
  {
    what: 'JSON that is none',
    send: body('{"query": '),
    status: 400,
    code: 'INVALID_REQUEST',
    path: 'request.body',
  },
  { what: 'no question', send: body({ question: '?' }), status: 400, code: 'BAD_REQUEST', path: 'request' },
  {
    what: 'a question that is no text',
    send: body({ query: { events: true } }),
    status: 400,
    code: 'BAD_REQUEST',
    path: 'request',
  },
  {
    what: 'variables as a text',
    send: body({ query: '{ events { totalCount } }', variables: '{}' }),
    status: 400,
    code: 'BAD_REQUEST',
    path: 'request',
  },
  {
    what: 'an unknown character set',
    send: body('{}', { 'content-type': 'application/json; charset=klingon' }),
    status: 415,
    code: 'INVALID_REQUEST',
    path: 'request',
  },
  {
    what: 'a persisted query',
    send: body({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
    status: 200,
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    path: 'request',
  },
  {
    what: 'PUT',
    send: { ...operation('{ events { totalCount } }'), method: 'PUT' },
    status: 405,
    code: 'BAD_REQUEST',
    path: 'request',
    hint: /POST/,
  },
];
