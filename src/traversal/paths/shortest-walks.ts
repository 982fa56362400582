import type { FieldRequest } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import { ENTITY_EDGE_TYPES } from '../graph/edge-types.js';

export const MAX_LENGTH = 8;

/** Ids of adjacent nodes. */
export type Walk = readonly string[];

/** A common beginning of the walks found so far, and where these continue. */
interface Beginning {
  readonly walk: Walk;
  readonly taken: Set<string>;
  /** The shortest walks that begin this way and continue elsewhere; null while unknown. */
  walks: readonly Walk[] | null;
}

/** One statement per maximum length. */
const QUERIES = Array.from(
  { length: MAX_LENGTH },
  (_, index) => new QueryFile('shortest-paths', { between: ENTITY_EDGE_TYPES }, { most: String(index + 1) }),
);

export interface WalkSearch {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
}

/**
 * The shortest walks from one node to another, at least `first` if there are as many, none of which visits a node
 * twice; the shortest first, of equal length by id.
 *
 * After Yen (1971): every further walk leaves those found so far at some beginning. So the next shortest is the
 * shortest continuation of one of the beginnings, and each is one search in which hubs cost little.
 */
export async function shortestWalks(wanted: WalkSearch, request: FieldRequest): Promise<Walk[]> {
  const found: Walk[] = [];
  const beginnings = new Map<string, Beginning>([[wanted.from, begin([wanted.from])]]);
  while (found.length < wanted.first) {
    await search([...beginnings.values()], wanted, request);
    const next = shortest([...beginnings.values()].flatMap(({ walks }) => walks ?? []));
    if (next.length === 0) break;
    for (const walk of next) {
      found.push(walk);
      branch(walk, beginnings);
    }
  }
  return found;
}

const begin = (walk: Walk): Beginning => ({ walk, taken: new Set(), walks: null });

/** Searches from the beginnings whose continuations are unknown. */
async function search(
  beginnings: readonly Beginning[],
  { to, maxLength, first }: WalkSearch,
  request: FieldRequest,
): Promise<void> {
  const open = beginnings.filter(({ walks }) => walks === null);
  const query = QUERIES[maxLength - 1] as QueryFile;
  const parameters = {
    to,
    first,
    beginnings: open.map(({ walk, taken }) => ({
      end: walk.at(-1),
      passed: walk.slice(0, -1),
      shunned: [...taken],
    })),
  };
  const rows = (await query.read(parameters, request)) as [Walk[]][];
  open.forEach((beginning, index) => {
    const [ways] = rows[index] ?? [[]];
    beginning.walks = ways
      .map((way) => [...beginning.walk, ...way])
      .filter((walk) => walk.length - 1 <= maxLength);
  });
}

/** The shortest of some walks, by id. */
function shortest(walks: readonly Walk[]): Walk[] {
  const least = Math.min(...walks.map(({ length }) => length));
  return walks
    .filter(({ length }) => length === least)
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Notes where a walk continues from each of its beginnings; other continuations from there become unknown again. */
function branch(walk: Walk, beginnings: Map<string, Beginning>): void {
  walk.slice(0, -1).forEach((_, index) => {
    const start = walk.slice(0, index + 1);
    const beginning = beginnings.get(key(start)) ?? begin(start);
    beginning.taken.add(walk[index + 1] as string);
    beginning.walks = null;
    beginnings.set(key(start), beginning);
  });
}

/** No id contains a space, and no character of ids sorts before it. */
const key = (walk: Walk): string => walk.join(' ');
