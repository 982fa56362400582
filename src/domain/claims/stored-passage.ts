import type { Storage } from '../constraints/stored.js';
import type { PassageInput } from './passage-input.js';

/** Words on which a claim rests, as they were given. */
export interface GivenPassage {
  readonly document: string;
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

type Stored = readonly [document: string, exact: string, prefix: string | null, suffix: string | null];

/** Passages are stored as JSON, in the order in which they are given. */
export const AS_PASSAGES: Storage = {
  type: 'optionalList',
  write: (passages: readonly PassageInput[]) =>
    passages.map(({ document, exact, prefix, suffix }) =>
      JSON.stringify([document, exact, prefix ?? null, suffix ?? null] satisfies Stored),
    ),
  read: (stored: readonly string[]) =>
    stored.map(readPassage).map(({ document, exact, prefix, suffix }) => ({
      document,
      exact,
      ...(prefix !== null && { prefix }),
      ...(suffix !== null && { suffix }),
    })),
};

export function readPassage(stored: string): GivenPassage {
  const [document, exact, prefix, suffix] = JSON.parse(stored) as Stored;
  return { document, exact, prefix, suffix };
}

/** What a claim says of the words that it rests on. */
interface Words {
  readonly document?: unknown;
  readonly quote?: unknown;
  readonly passages?: unknown;
}

/** The words on which a claim rests: its quote, which is in its own document, unless a passage says so; then its passages. */
export function passagesOf({ document, quote, passages }: Words): GivenPassage[] {
  const given = ((passages ?? []) as readonly string[]).map(readPassage);
  if (typeof quote !== 'string' || typeof document !== 'string') return given;
  if (given.some((one) => one.document === document && one.exact === quote)) return given;
  return [{ document, exact: quote, prefix: null, suffix: null }, ...given];
}
