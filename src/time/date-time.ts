import { GraphQLDateTime } from 'graphql-scalars';
import { GraphQLScalarType } from 'graphql';

/** An instant. Type and checks are those of graphql-scalars, with our own description. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'An instant in UTC, ISO 8601, e.g. 2019-03-17T00:00:00.000Z.',
});
