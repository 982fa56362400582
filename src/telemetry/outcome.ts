import { isClientGone } from '../errors/client-gone.js';

/** How something ended, in few words. */
export type Outcome = 'ok' | 'refused' | 'unavailable' | 'timeout' | 'gone' | 'failed';

const BY_CODE: Readonly<Record<string, Outcome>> = {
  DATABASE_UNAVAILABLE: 'unavailable',
  TIMEOUT: 'timeout',
};

/** How something ended that threw: a GraphQL error with a code is the sender's to mend, unless the code says otherwise. */
export function outcomeOf(failure: unknown): Outcome {
  const { extensions, originalError } = (failure ?? {}) as {
    readonly extensions?: { readonly code?: unknown };
    readonly originalError?: unknown;
  };
  const code = extensions?.code;
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return BY_CODE[code] ?? 'refused';
  if (originalError) return outcomeOf(originalError);
  return isClientGone(failure) ? 'gone' : 'failed';
}
