import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { DateTime } from '../knowledge/scalars.js';
import { UserError } from '../errors/user-error.js';
import type { Past } from './asked.js';

/**
 * Gives the schema's root the field `asOf`, whose type is the root itself: a type that TypeGraphQL has no class for.
 */
export function withAsOf(schema: GraphQLSchema): GraphQLSchema {
  const { query, types, ...rest } = schema.toConfig();
  const { fields, ...root } = (query as GraphQLObjectType).toConfig();
  const Query: GraphQLObjectType = new GraphQLObjectType({
    ...root,
    fields: () => ({
      ...fields,
      asOf: {
        type: new GraphQLNonNull(Query),
        description:
          'The same graph, as it was known at that instant: only what had been recorded by then and not retracted, as it then was. Before the first record it is empty. An id that was not yet known finds nothing; one that nothing has to this day is an error.',
        args: {
          at: { type: new GraphQLNonNull(DateTime), description: 'The instant, e.g. 2026-03-25T12:00:00Z.' },
        },
        resolve: (past: Past | undefined, { at }: { at: Date }): Past => {
          if (past?.at) throw nested();
          return { at };
        },
      },
    }),
  });
  return new GraphQLSchema({ ...rest, query: Query, types: types.filter((type) => type !== query) });
}

const nested = (): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'asOf',
    message: 'asOf cannot stand inside asOf.',
    hint: 'Ask once, at the earlier of the two instants.',
  });
