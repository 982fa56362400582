import { GraphQLError } from 'graphql';

/**
 * Runs a check for Apollo, which takes the HTTP status from the extensions; the formatter finds our error in the chain
 * of causes.
 */
export function badRequest(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new GraphQLError((error as Error).message, {
      originalError: error as Error,
      extensions: { http: { status: 400 } },
    });
  }
}
