import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { bodyDigest } from '../request-body.js';

/** Headers that decide the answer to a request, or whether it is refused. */
const HEADERS = [
  'accept',
  'content-type',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'claimgraph-as-of',
] as const;

/** Digest of all that decides the answer to a GraphQL request of someone who may not write, except for the graph. */
export function requestKey(request: Request): string {
  const { method, url, headers } = request;
  const decisive = [method, searchOf(url), bodyDigest(request), HEADERS.map((name) => headers[name] ?? null)];
  return createHash('sha256').update(JSON.stringify(decisive)).digest('base64url');
}

/** The query string of a URL, with its question mark. */
export const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');
