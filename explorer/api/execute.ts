import type { Operation } from './operation.js';
import { ApiError, type Problem } from './api-error.js';

interface Reply {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly Problem[];
}

interface Sending {
  readonly signal?: AbortSignal;
  readonly token?: string;
}

/**
 * Sends an operation to the API. The whole request is as of the operation's instant, so that ids do not carry it.
 * Throws an ApiError unless the response is complete.
 */
export async function execute(
  { query, variables, asOf }: Operation,
  { signal, token }: Sending = {},
): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(asOf !== null && { 'claimgraph-as-of': asOf }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const { data, errors } = (await response.json()) as Reply;
  if (errors !== undefined) throw new ApiError(errors);
  return data;
}
