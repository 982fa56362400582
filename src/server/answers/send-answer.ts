import type { Request, Response } from 'express';
import type { Answer, Encoding } from './answer.js';

/** Shorter ones are sent as they are: compressed, they fit into no fewer packets. */
const MIN_COMPRESSED = 1_024;
/**
 * How long a client need not ask again for what cannot change, in seconds: a day. What is mended in a new version, or in
 * a graph set up anew, is seen after that.
 */
const MAX_AGE = 86_400;

/** What a cache on the way to the client may do with an answer. */
interface Caching {
  /** Whether nothing written later can change it. */
  readonly isFinal: boolean;
  /** Whether it was given to a writer, who may see more than others. */
  readonly isPrivate: boolean;
}

/** Sends an answer; 304 if the client has it already. */
export async function sendAnswer(request: Request, response: Response, answer: Answer, caching: Caching) {
  if (request.method === 'GET' && answer.lasting !== 'ONCE') {
    response.vary('Accept').vary('Authorization');
    response.setHeader('Cache-Control', cacheControl(caching));
    response.setHeader('ETag', answer.entityTag);
  }
  if (response.hasHeader('ETag') && hasAnswer(request.headers['if-none-match'], answer)) {
    response.status(304).end();
    return;
  }
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.send(await bodyFor(request, response, answer));
}

/**
 * Whether a client names the answer as the one that it has, perhaps among others. Not Express’s `fresh`: it takes no account
 * of tags beside `Cache-Control: no-cache`, which `fetch` sends with every `If-None-Match` of a program.
 */
function hasAnswer(header: string | undefined, { entityTag }: Answer): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim());
  return tags.includes('*') || tags.some((tag) => opaque(tag) === opaque(entityTag));
}

/** Weak and strong tags are compared alike (RFC 9110, 13.1.2). */
const opaque = (tag: string): string => tag.replace(/^W\//, '');

function cacheControl({ isFinal, isPrivate }: Caching): string {
  if (isPrivate) return 'private, no-cache';
  return isFinal ? `public, max-age=${MAX_AGE}, immutable` : 'no-cache';
}

/** Compressed here, an answer that repeats is compressed once. The middleware leaves alone what has an encoding. */
async function bodyFor(request: Request, response: Response, answer: Answer): Promise<Buffer> {
  if (answer.lasting === 'ONCE' || answer.body.length < MIN_COMPRESSED) return answer.body;
  const encoding = request.acceptsEncodings('br', 'gzip') as Encoding | false;
  if (!encoding) return answer.body;
  response.setHeader('Content-Encoding', encoding);
  return answer.encoded(encoding);
}
