import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { countError } from './count-error.js';
import { documentLimitError } from '../limits/tokens.js';
import { describeRequest } from './describe-request.js';
import { describeUserError } from './describe-user-error.js';
import { describeVariable } from './describe-variable.js';
import { maskedError } from './masked-error.js';
import { hideSuggestion } from './suggestions.js';
import { shorten } from './shorten.js';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Gives every error a code, a path and a hint. Errors that the sender cannot fix are masked: logged under the request's
 * id, of which only the id is sent.
 */
export const errorFormatter =
  (
    logger: Logger,
    {
      CLAIMGRAPH_MAX_TOKENS,
      CLAIMGRAPH_INTROSPECTION,
    }: Pick<Config, 'CLAIMGRAPH_MAX_TOKENS' | 'CLAIMGRAPH_INTROSPECTION'>,
  ): FormatError =>
  (formatted, error) => {
    const where = placeOf(formatted);
    const described =
      describeVariable(error) ??
      describeUserError(documentLimitError(formatted, CLAIMGRAPH_MAX_TOKENS) ?? error, where) ??
      describeRequest(formatted, where);
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (described === undefined) return countError({ ...maskedError(logger, error), ...place });
    const { message, hint, ...extensions } = CLAIMGRAPH_INTROSPECTION ? described : hideSuggestion(described);
    return countError({
      message: shorten(message),
      ...place,
      extensions: { ...extensions, path: shorten(extensions.path), hint: shorten(hint) },
    });
  };

/** The field of the response, or the position in the document, that an error is about. */
function placeOf({ path, locations }: GraphQLFormattedError): string {
  if (path) {
    return path
      .map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step))
      .join('');
  }
  const location = locations?.[0];
  return location ? `line ${location.line}, column ${location.column}` : 'request';
}
