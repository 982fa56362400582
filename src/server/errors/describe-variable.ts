import { GraphQLError, Kind } from 'graphql';
import type { DescribedError } from './described-error.js';
import { describeUserError } from './describe-user-error.js';
import { hintFor } from './hints.js';

const COERCION = /^Variable "\$\w+" (got invalid value|of required type|of non-null type)/;
const POSITION = / at "([^"\\]+)"$/;

/**
 * A variable that does not fit its type. GraphQL's message repeats the whole value, so a new one is built from path and
 * reason.
 */
export function describeVariable(error: unknown): DescribedError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const node = error.nodes?.[0];
  if (node?.kind !== Kind.VARIABLE_DEFINITION || !COERCION.test(error.message)) return undefined;
  const name = node.variable.name.value;
  const reason = error.originalError?.message ?? '';
  const suffix = `; ${reason}`;
  if (!error.message.endsWith(suffix)) {
    return { message: error.message, code: 'BAD_USER_INPUT', path: `$${name}`, hint: hintFor(error.message) };
  }
  const position = POSITION.exec(error.message.slice(0, -suffix.length))?.[1];
  const path = `$${position ?? name}`;
  const own = describeUserError(error, path);
  return own
    ? { ...own, path }
    : { message: `Variable ${path}: ${reason}`, code: 'BAD_USER_INPUT', path, hint: hintFor(reason) };
}
