import { GraphQLDateTime } from 'graphql-scalars';
import { GraphQLScalarType } from 'graphql';

/** An instant. The type and its checks are graphql-scalars'; the description is for our readers. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'An instant in UTC, ISO 8601, e.g. 2019-03-17T00:00:00.000Z.',
});
