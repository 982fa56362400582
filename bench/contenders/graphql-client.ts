import { Agent, request } from 'node:http';
import type { RunQuery } from './contender.js';

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Queries a GraphQL server over HTTP, on as many persistent connections as there are clients. */
export class GraphqlClient {
  readonly #agent = new Agent({ keepAlive: true });

  constructor(private readonly url: string) {}

  /** Prepares one query; `shape` converts its data for comparison. */
  prepare<Result>(query: string, variables: object, shape: (data: never) => Result): RunQuery<Result> {
    const body = Buffer.from(JSON.stringify({ query, variables }));
    return async () => {
      const data = (await this.post(body)) as never;
      return () => shape(data);
    };
  }

  /** The data of a response. Throws if the server reports an error. */
  execute(query: string, variables: object): Promise<unknown> {
    return this.post(Buffer.from(JSON.stringify({ query, variables })));
  }

  /** Prepares one query, whose response is received as text, and not read. */
  receive(query: string, variables: object): () => Promise<string> {
    const body = Buffer.from(JSON.stringify({ query, variables }));
    return () => this.send(body);
  }

  close(): void {
    this.#agent.destroy();
  }

  private async post(body: Buffer): Promise<unknown> {
    const text = await this.send(body);
    const { data, errors } = JSON.parse(text) as Reply;
    if (errors) throw new TypeError(errors.map(({ message }) => message).join('; '));
    return data;
  }

  private send(body: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        this.url,
        {
          method: 'POST',
          agent: this.#agent,
          headers: { 'content-type': 'application/json', 'content-length': body.length },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            resolve(Buffer.concat(chunks).toString());
          });
        },
      );
      sent.once('error', (failure: NodeJS.ErrnoException) => {
        // The server may close an idle connection just when it is used again.
        if (sent.reusedSocket && failure.code === 'ECONNRESET') this.send(body).then(resolve, reject);
        else reject(failure);
      });
      sent.end(body);
    });
  }
}
