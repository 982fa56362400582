import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { describeUserError } from '../errors/describe-user-error.js';
import { maskedError } from '../errors/masked-error.js';
import { hideSuggestion } from '../errors/suggestions.js';
import { shorten } from '../errors/shorten.js';
import { STATUSES } from '../errors/statuses.js';

/** The error sent if an export fails before its first byte, in the form of GraphQL; 400 if the sender can fix it. */
export function refusal(
  failure: unknown,
  logger: Logger,
  { CLAIMGRAPH_INTROSPECTION }: Pick<Config, 'CLAIMGRAPH_INTROSPECTION'>,
): { readonly status: number; readonly error: GraphQLFormattedError } {
  const own = describeUserError(failure, 'request');
  const described = own && (CLAIMGRAPH_INTROSPECTION ? own : hideSuggestion(own));
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
