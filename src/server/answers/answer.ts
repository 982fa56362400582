import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * How long the answer to a request is right: until something is written; always, once its instant has passed, since
 * nothing written later can change it; or only for the request itself, as with errors and mutations.
 */
export type Lasting = 'UNTIL_WRITE' | 'ALWAYS' | 'ONCE';

/** Encodings in which a kept answer can be sent. */
export type Encoding = 'br' | 'gzip';

interface AnswerParts {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly lasting: Lasting;
  readonly operation: string | undefined;
  readonly cost: number | undefined;
}

/** About what an answer needs besides its bodies. */
const OVERHEAD = 1_000;

const compressed = {
  /** The quality with which whatever is not kept is compressed, too. */
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

/** The response to a GraphQL request, and what its log line says of it. */
export class Answer {
  readonly status: number;
  readonly headers: AnswerParts['headers'];
  readonly body: Buffer;
  readonly lasting: Lasting;
  readonly operation: string | undefined;
  readonly cost: number | undefined;
  readonly #encoded = new Map<Encoding, Buffer>();
  #entityTag: string | undefined;

  constructor({ status, headers, text, lasting, operation, cost }: AnswerParts) {
    this.status = status;
    this.headers = headers;
    this.body = Buffer.from(text);
    this.lasting = lasting;
    this.operation = operation;
    this.cost = cost;
  }

  /** Weak, since one answer is sent in several encodings. */
  get entityTag(): string {
    this.#entityTag ??= `W/"${createHash('sha256').update(this.body).digest('base64url').slice(0, 27)}"`;
    return this.#entityTag;
  }

  /** What it takes in memory, in bytes. */
  get size(): number {
    return [...this.#encoded.values()].reduce((sum, { length }) => sum + length, this.body.length + OVERHEAD);
  }

  /** The body in an encoding, into which it is brought once. */
  async encoded(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const body = await compressed[encoding](this.body);
    this.#encoded.set(encoding, body);
    return body;
  }
}
