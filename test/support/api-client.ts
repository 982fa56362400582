import type { GraphQLFormattedError } from 'graphql';

export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, any>;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A client of an API over HTTP, which may write. */
export class ApiClient {
  constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  async execute(query: string, variables?: Record<string, unknown>): Promise<ApiResponse> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { status, headers } = response;
    return { status, headers, ...((await response.json()) as Pick<ApiResponse, 'data' | 'errors'>) };
  }

  /** The status at another path of the same server. */
  async status(path: string): Promise<number> {
    const response = await fetch(new URL(path, this.url));
    await response.body?.cancel();
    return response.status;
  }

  /** Writes one claim about something in the first dossier. */
  assertClaim(id: string): Promise<ApiResponse> {
    const claim = {
      ...{ id, text: `What ${id} says.`, subject: 'actor:isis', predicate: 'STATED' },
      ...{ saidBy: ['actor:ghika'], document: 'document:article' },
    };
    return this.execute(
      'mutation ($claim: ClaimInput!) { ingest(dossier: { claims: [$claim] }) { created } }',
      {
        claim,
      },
    );
  }
}
