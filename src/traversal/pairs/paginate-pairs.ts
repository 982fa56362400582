import type { FieldRequest } from '../../query/read/field-request.js';
import { paginateList } from '../../query/page/paginate-list.js';
import { ActorLevel } from './actor-level.js';
import type { PairsArguments } from './pairs-arguments.js';

/** Two actors by their ids, and in how many events they meet. */
export type Pair = readonly [one: string, other: string, events: number, ...rest: readonly unknown[]];

const DIGITS = 16;

/** A page of pairs, those of most events first, then by their ids; each with its cursor. */
export function paginatePairs<Found extends Pair>(
  pairs: readonly Found[],
  { level, first, after }: Pick<PairsArguments, 'level' | 'first' | 'after'>,
  request: FieldRequest,
): readonly { readonly cursor: string; readonly pair: Found }[] {
  const items = pairs
    .map((pair) => ({ pair, key: keyOf(pair) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const list = {
    list: request.info.fieldName,
    order: `events ${level ?? ActorLevel.ACTOR}`,
    at: request.at,
    items,
    keyOf: ({ key }: { readonly key: string }) => key,
  };
  const { edges } = paginateList(
    list,
    { first: first ?? null, after: after ?? null },
    String(request.info.path.key),
  );
  return edges.map(({ cursor, node: { pair } }) => ({ cursor, pair }));
}

/** Rises as the number of events falls. */
const keyOf = ([one, other, events]: Pair): string =>
  `${String(Number.MAX_SAFE_INTEGER - events).padStart(DIGITS, '0')} ${one} ${other}`;
