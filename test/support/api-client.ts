import type { GraphQLFormattedError } from 'graphql';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, any>;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A program that asks an API over HTTP, and may write. */
export class ApiClient {
  constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  async ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { status, headers } = response;
    return { status, headers, ...((await response.json()) as Pick<Answer, 'data' | 'errors'>) };
  }

  /** The status at another address of the same server. */
  async status(path: string): Promise<number> {
    const response = await fetch(new URL(path, this.url));
    await response.body?.cancel();
    return response.status;
  }

  /** Writes one claim about what the first dossier holds. */
  assertClaim(id: string): Promise<Answer> {
    const claim = {
      ...{ id, text: `What ${id} says.`, subject: 'actor:isis', predicate: 'STATED' },
      ...{ saidBy: ['actor:ghika'], document: 'document:article' },
    };
    return this.ask('mutation ($claim: ClaimInput!) { ingest(dossier: { claims: [$claim] }) { created } }', {
      claim,
    });
  }
}
