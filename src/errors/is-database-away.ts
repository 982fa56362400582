import { GraphQLError } from 'graphql';
import type { ErrorCode } from './user-error.js';

const CODE: ErrorCode = 'DATABASE_UNAVAILABLE';

/** Whether it failed because the database did not answer, so that a retry may succeed. */
export const isDatabaseAway = (failure: unknown): boolean =>
  failure instanceof GraphQLError && failure.extensions['code'] === CODE;
