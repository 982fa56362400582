import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { describeUserError } from '../errors/describe-user-error.js';
import { maskedError } from '../errors/masked-error.js';
import { shorten } from '../errors/shorten.js';

/** Which status tells of a code; 400 for what the sender can mend. */
const STATUSES: Readonly<Record<string, number>> = { TIMEOUT: 503, DATABASE_UNAVAILABLE: 503 };

/** What is told of a failure before anything was sent, in the form of GraphQL. */
export function refusal(
  failure: unknown,
  logger: Logger,
): { readonly status: number; readonly error: GraphQLFormattedError } {
  const described = describeUserError(failure, 'request');
  if (!described) return { status: 500, error: maskedError(logger, failure) };
  const { message, hint, ...extensions } = described;
  return {
    status: STATUSES[described.code] ?? 400,
    error: {
      message: shorten(message),
      extensions: { ...extensions, path: shorten(extensions.path), hint: shorten(hint) },
    },
  };
}
