import { createHash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.js';
import type { Identity } from '../context.js';
import { UserError } from '../errors/user-error.js';

const BEARER = /^Bearer +(\S+) *$/i;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares digests, so that timing reveals neither the length nor the first wrong character. */
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** Name of a writer identified by the single write token. */
const UNNAMED = 'writer';

export type Writing = Pick<Config, 'CLAIMGRAPH_WRITE_TOKEN' | 'CLAIMGRAPH_WRITERS'>;

/** Writers, each with a token. */
export const writersOf = ({
  CLAIMGRAPH_WRITERS,
  CLAIMGRAPH_WRITE_TOKEN,
}: Writing): Config['CLAIMGRAPH_WRITERS'] => [
  ...CLAIMGRAPH_WRITERS,
  ...(CLAIMGRAPH_WRITE_TOKEN === undefined ? [] : [{ name: UNNAMED, token: CLAIMGRAPH_WRITE_TOKEN }]),
];

/** The token of an `Authorization` header, if it has one. */
export const tokenIn = (authorization: string | undefined): string | undefined =>
  BEARER.exec(authorization ?? '')?.[1];

/** Identifies the sender by its `Authorization` header: whoever sends a write token may write. */
export function identify(authorization: string | undefined, config: Writing): Identity {
  const writers = writersOf(config);
  const token = tokenIn(authorization);
  const writer = writers.find((one) => token !== undefined && same(token, one.token))?.name ?? null;
  return {
    writer,
    requireWriter() {
      if (writer !== null) return writer;
      if (writers.length > 0) throw UserError.of(token === undefined ? MISSING_TOKEN : WRONG_TOKEN);
      throw UserError.of({
        code: 'READ_ONLY',
        path: 'mutation',
        message: 'This API is read-only.',
        hint: 'Whoever runs it can allow writing by setting CLAIMGRAPH_WRITE_TOKEN or CLAIMGRAPH_WRITERS and restarting it.',
      });
    },
  };
}

const UNAUTHENTICATED = {
  code: 'UNAUTHENTICATED',
  path: 'headers.authorization',
  hint: 'Send the header "Authorization: Bearer …" with the token that you received from whoever runs this API.',
} as const;
const MISSING_TOKEN = { ...UNAUTHENTICATED, message: 'Writing requires a write token.' };
export const WRONG_TOKEN = { ...UNAUTHENTICATED, message: 'This is not a valid write token.' };
