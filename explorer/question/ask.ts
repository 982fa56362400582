import type { Question } from './question.js';
import { Refusal, type Problem } from './refusal.js';

interface Reply {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly Problem[];
}

interface Sending {
  readonly signal?: AbortSignal;
  readonly token?: string;
}

/**
 * Asks the API. The whole request is as of the question's instant, so that ids are the same at any time. Throws a Refusal
 * where there is no whole answer.
 */
export async function ask(
  { query, variables, asOf }: Question,
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
  if (errors !== undefined) throw new Refusal(errors);
  return data;
}
