import type { Parameter } from '../read/parameter.js';
import { UserError } from '../../errors/user-error.js';

/** The normalized arguments of a connection, as in the Relay connection specification. */
export interface NormalizedPageArguments {
  readonly first?: Parameter;
  readonly after?: Parameter;
  readonly last?: Parameter;
  readonly before?: Parameter;
}

/** A page is taken from one end of the list; both ends at once are rejected. */
export function checkPageArguments(
  { first, last }: { readonly first?: unknown; readonly last?: unknown },
  path: string,
): void {
  if (first == null || last == null) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: `${path}.last`,
    message: 'first and last cannot be used together.',
    hint: 'Use first (with after) to go forward, or last (with before) to go backward.',
  });
}
