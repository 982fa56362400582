import type { Request } from 'express';
import { UserError } from '../../errors/user-error.js';
import type { SubscriptionRequest } from './prepare-subscription.js';

/** Reads an operation from a JSON body or the query string. Throws INVALID_REQUEST if there is none. */
export function readRequest({ method, body, query }: Request): SubscriptionRequest {
  const given = (method === 'GET' ? query : body) as Record<string, unknown> | undefined;
  const { query: document, operationName, variables } = given ?? {};
  if (typeof document !== 'string' || document === '')
    throw unreadable('query', 'There is no document.', 'Send the GraphQL document as the string "query".');
  return {
    query: document,
    operationName: typeof operationName === 'string' ? operationName : null,
    variables: readVariables(variables),
  };
}

function readVariables(given: unknown): Record<string, unknown> | null {
  const variables = typeof given === 'string' ? parsed(given) : given;
  if (variables == null) return null;
  if (typeof variables === 'object' && !Array.isArray(variables)) return variables as Record<string, unknown>;
  throw unreadable('variables', 'The variables cannot be read.', 'Send "variables" as a JSON object.');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

const unreadable = (member: string, message: string, hint: string): UserError =>
  UserError.of({ code: 'INVALID_REQUEST', path: `request.${member}`, message, hint });
