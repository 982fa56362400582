import type { GraphQLFieldResolver } from 'graphql';

/**
 * Below the root every value has been read already, under the key that it has in the response: so an alias, or the
 * same field asked twice with different arguments, finds its own answer.
 */
export const readResponseKey: GraphQLFieldResolver<unknown, unknown> = (
  source,
  _arguments,
  _context,
  { path },
) => (source as Record<string, unknown>)[path.key];
