import { createHash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.js';
import type { Identity } from '../context.js';
import { UserError } from '../errors/user-error.js';

const BEARER = /^Bearer +(\S+) *$/i;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares digests, so that neither the length nor the first wrong character shows in the time it takes. */
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** Under which the sender of the one write token writes. */
const UNNAMED = 'writer';

type Writing = Pick<Config, 'CLAIMGRAPH_WRITE_TOKEN' | 'CLAIMGRAPH_WRITERS'>;

/** Knows the sender by its `Authorization` header: whoever sends a write token may write. */
export function identify(
  authorization: string | undefined,
  { CLAIMGRAPH_WRITERS, CLAIMGRAPH_WRITE_TOKEN }: Writing,
): Identity {
  const writers = [
    ...CLAIMGRAPH_WRITERS,
    ...(CLAIMGRAPH_WRITE_TOKEN === undefined ? [] : [{ name: UNNAMED, token: CLAIMGRAPH_WRITE_TOKEN }]),
  ];
  return {
    requireWriter() {
      if (writers.length === 0) {
        throw UserError.of({
          code: 'READ_ONLY',
          path: 'mutation',
          message: 'This API is read-only.',
          hint: 'Whoever runs it can allow writing by setting CLAIMGRAPH_WRITE_TOKEN or CLAIMGRAPH_WRITERS and starting it again.',
        });
      }
      const token = BEARER.exec(authorization ?? '')?.[1];
      const writer = writers.find((one) => token !== undefined && same(token, one.token));
      if (writer) return writer.name;
      throw UserError.of({
        code: 'UNAUTHENTICATED',
        path: 'headers.authorization',
        message: token === undefined ? 'Writing needs a write token.' : 'That is not a write token.',
        hint: 'Send the header "Authorization: Bearer …" with the token that whoever runs this API gave you.',
      });
    },
  };
}
