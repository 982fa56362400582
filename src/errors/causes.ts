import { GraphQLError } from 'graphql';

/** An error, then the error that it wraps, and so on. */
export function* causes(error: unknown): Generator {
  for (let cause = error; cause !== undefined;) {
    yield cause;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
}
