import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Context } from '../context.js';
import { UserError } from '../errors/user-error.js';
import { type AsOf, asOfText, isSameAsOf, readAsOf } from '../time/as-of.js';
import { checkRequest } from './check-request.js';
import { badRequest } from './errors/bad-request.js';

/** Header that executes the whole request as of an instant. */
export const AS_OF_HEADER = 'Claimgraph-As-Of';
/** URL parameter with the same effect. */
const AS_OF_PARAMETER = 'asOf';

type Sent = Pick<IncomingMessage, 'headers' | 'url'>;

/** Instant as of which the whole request is executed; undefined if not given. Throws if it is not an instant. */
export function asOfRequest({ headers, url = '' }: Sent): AsOf | undefined {
  const [header] = [headers[AS_OF_HEADER.toLowerCase()]].flat();
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const inAddress = new URLSearchParams(query).getAll(AS_OF_PARAMETER);
  const given = [
    ...(header === undefined ? [] : [asOfIn(header, `headers.${AS_OF_HEADER.toLowerCase()}`)]),
    ...inAddress.map((text) => asOfIn(text, `request.${AS_OF_PARAMETER}`)),
  ];
  const [first] = given;
  const other = given.find((one) => first && !isSameAsOf(first, one));
  if (first && other) throw atOdds(first, other);
  return first;
}

const checkInstant = checkRequest(asOfRequest);

/** Rejects a request with an invalid instant. */
export const checkAsOf: RequestHandler = (request, response, next) => {
  response.vary(AS_OF_HEADER);
  checkInstant(request, response, next);
};

/** Rejects mutations as of an instant. */
export const refuseWritingThen: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue: { asOf }, ...resolved }) {
        const operation: OperationDefinitionNode | undefined = resolved.operation;
        if (asOf && operation?.operation === OperationTypeNode.MUTATION)
          badRequest(() => {
            throw refusedThen(operation.name?.value ?? 'mutation', 'Nothing can be written', asOf);
          });
        return Promise.resolve();
      },
    }),
};

/** Throws INVALID_REQUEST for a subscription as of an instant. */
export function refuseListeningThen(sent: Sent): void {
  const asOf = asOfRequest(sent);
  if (asOf) throw refusedThen('subscription', 'A subscription reports what is to come, not', asOf);
}

const refusedThen = (path: string, what: string, asOf: AsOf): UserError =>
  UserError.of({
    code: 'INVALID_REQUEST',
    path,
    message: `${what} as of ${asOfText(asOf)}.`,
    hint: `Send it without the header ${AS_OF_HEADER} and the URL parameter ${AS_OF_PARAMETER}.`,
  });

function asOfIn(text: string, path: string): AsOf {
  const read = readAsOf(text);
  if (read) return read;
  throw UserError.of({
    code: 'INVALID_TIME',
    path,
    message: `“${text.slice(0, 50)}” is not an instant.`,
    hint: 'Expected an instant with its time zone, as RFC 3339 writes it, e.g. 2019-03-25T00:00:00Z, and perhaps /stated or /possibly-stated behind it.',
  });
}

const atOdds = (one: AsOf, other: AsOf): UserError =>
  UserError.of({
    code: 'INVALID_REQUEST',
    path: `request.${AS_OF_PARAMETER}`,
    message: `The request is to be answered both as of ${asOfText(one)} and as of ${asOfText(other)}.`,
    hint: `Give one instant, in the header ${AS_OF_HEADER} or in the URL parameter ${AS_OF_PARAMETER}.`,
  });
