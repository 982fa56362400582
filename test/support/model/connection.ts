import type { FlatNode } from './flat-graph.js';

export interface Slice {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: string | null;
}

const DEFAULT_PAGE_SIZE = 50;
/** The properties by which lists are ordered. */
export const ORDERS: Readonly<Record<string, string>> = {
  TIME: 'byTime',
  TITLE: 'byTitle',
  NAME: 'byName',
  RECORDED: 'byRecorded',
};

const keyIn = (cursor: string): string =>
  (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, string])[2];

export const by = (order: string, nodes: readonly FlatNode[]): FlatNode[] =>
  [...nodes].sort((one, other) => ((one[order] as string) < (other[order] as string) ? -1 : 1));

/** The content of a cursor, besides its list and moment. */
export interface Place {
  readonly order: string;
  readonly key: string;
}

/** A page of nodes, by the letter of the Relay connection specification. */
export function connection(nodes: readonly FlatNode[], usual: string, slice: Slice) {
  const { first, last, after, before, orderBy } = slice;
  const order = orderBy == null ? usual : (ORDERS[orderBy] as string);
  const keyOf = (node: FlatNode): string => node[order] as string;
  const all = by(order, nodes);
  const from = after == null ? null : keyIn(after);
  const until = before == null ? null : keyIn(before);
  const between = all
    .filter((node) => from === null || keyOf(node) > from)
    .filter((node) => until === null || keyOf(node) < until);
  const size = last ?? first ?? DEFAULT_PAGE_SIZE;
  const page = last == null ? between.slice(0, size) : between.slice(Math.max(0, between.length - size));
  const isMore = between.length > page.length;
  const edges = page.map((node) => ({ node, cursor: { order, key: keyOf(node) } }));
  return {
    totalCount: all.length,
    nodes: page,
    edges,
    pageInfo: {
      hasNextPage: last == null ? isMore : until !== null && all.some((node) => keyOf(node) >= until),
      hasPreviousPage: last == null ? from !== null && all.some((node) => keyOf(node) <= from) : isMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
