import type { GraphQLFormattedError } from 'graphql';
import type { DescribedError } from './described-error.js';
import { hintFor } from './hints.js';

/** Codes of errors that GraphQL and Apollo find before any of our code runs. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** An argument found to be null or missing only once its variable is known. */
const LATE_ARGUMENT = /^Argument "[^"]+" (of (required|non-null) type|has invalid value)/;

export function describeRequest(formatted: GraphQLFormattedError, where: string): DescribedError | undefined {
  const { message, extensions } = formatted;
  const code = LATE_ARGUMENT.test(message) ? 'BAD_USER_INPUT' : String(extensions?.['code']);
  if (!REQUEST_CODES.has(code)) return undefined;
  if (message.includes('Cross-Site Request Forgery')) {
    return {
      message: 'This request could have been forged by another web page, so it was rejected.',
      code: 'CSRF_PREVENTED',
      path: 'request.headers',
      hint: hintFor(message),
    };
  }
  if (extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED') {
    return {
      message: 'Introspection is turned off.',
      code: 'INTROSPECTION_DISABLED',
      path: where,
      hint: 'The schema is published with the source as schema.graphql; CLAIMGRAPH_INTROSPECTION=true turns it on.',
    };
  }
  return { message, code, path: where, hint: hintFor(message) };
}
