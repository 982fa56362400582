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

/** Asks the API. Throws a Refusal where it gives no whole answer. */
export async function ask(question: Question, { signal, token }: Sending = {}): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  });
  const { data, errors } = (await response.json()) as Reply;
  if (errors !== undefined) throw new Refusal(errors);
  return data;
}
