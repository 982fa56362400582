import { GraphQLError } from 'graphql';

/** An error and, one after the other, those that it wraps. */
export function* causes(error: unknown): Generator {
  for (let cause = error; cause !== undefined;) {
    yield cause;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
}
