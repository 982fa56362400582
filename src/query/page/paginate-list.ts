import { decodeCursor, encodeCursor, type CursorScope } from './cursor.js';
import { checkPageArguments } from './page-arguments.js';
import { checkPageSize, DEFAULT_PAGE_SIZE } from './page-size.js';

/** A list as of a moment. */
interface SortedList<Item> extends CursorScope {
  readonly items: readonly Item[];
  /** Unique keys that define the order. */
  readonly keyOf: (item: Item) => string;
}

/** Arguments of a page, as in the Relay connection specification. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page in the form of a connection. */
export interface PaginatedList<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A keyset page of a list of anything but nodes. */
export function paginateList<Item>(
  { items, keyOf, ...list }: SortedList<Item>,
  { first, after, last, before }: PageArguments,
  path: string,
): PaginatedList<Item> {
  checkPageArguments({ first, last }, path);
  const size = checkPageSize(
    last ?? first ?? DEFAULT_PAGE_SIZE,
    `${path}.${last == null ? 'first' : 'last'}`,
  );
  const from = after == null ? null : decodeCursor(list, after, `${path}.after`);
  const until = before == null ? null : decodeCursor(list, before, `${path}.before`);
  const between = items
    .map((item) => ({ item, key: keyOf(item) }))
    .filter(({ key }) => (from === null || key > from) && (until === null || key < until));
  const page = last == null ? between.slice(0, size) : between.slice(Math.max(0, between.length - size));
  const edges = page.map(({ item, key }) => ({ cursor: encodeCursor(list, key), node: item }));
  const more = between.length > page.length;
  return {
    totalCount: items.length,
    nodes: page.map(({ item }) => item),
    edges,
    pageInfo: {
      hasNextPage: last == null ? more : until !== null && items.some((item) => keyOf(item) >= until),
      hasPreviousPage: last == null ? from !== null && items.some((item) => keyOf(item) <= from) : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
