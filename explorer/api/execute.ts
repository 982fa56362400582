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

/** Requests of one operation, if the server has too much to do. */
const ATTEMPTS = 4;

/** Waits, in seconds. */
const waited = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** Asks again when the server says that it has too much to do, as late as it says. */
async function fetchPatiently(address: string, request: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(address, request);
    const later = Number(response.headers.get('retry-after'));
    if (response.status !== 503 || later === 0 || attempt === ATTEMPTS) return response;
    await waited(later);
    request.signal?.throwIfAborted();
  }
}

/**
 * Sends an operation to the API. The whole request is as of the operation's instant, so that ids do not carry it.
 * Throws an ApiError unless the response is complete.
 */
export async function execute(
  { query, variables, asOf }: Operation,
  { signal, token }: Sending = {},
): Promise<unknown> {
  const response = await fetchPatiently('/graphql', {
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
