import { ENTITY_KINDS, labelsOfKind } from '../../storage/ids.js';
import { inBatches } from '../../write/in-batches.js';
import { readIdentities } from '../../write/projection/read-identities.js';
import type { Reader } from '../../neo4j/database.js';

/** What a graph has of some entities, and what has been decided there of them. */
export interface RecordedEntities {
  /** Names or titles of those that it has, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What an id stands for. */
  readonly now: (id: string) => string;
  /** Ids of each merge that was undone. */
  readonly undoneMerges: readonly (readonly string[])[];
  readonly refusals: readonly Refused[];
}

export interface Refused {
  readonly pair: readonly [string, string];
  readonly isUndone: boolean;
}

const LABELS = ENTITY_KINDS.flatMap(labelsOfKind).join('|');

const NAMES = `
UNWIND $ids AS id
MATCH (node:${LABELS} {id: id})
RETURN node.id AS id, coalesce(node.name, node.title) AS name
`;

const UNDONE = `
UNWIND $ids AS id
MATCH (:${LABELS} {id: id})<-[:KEPT|MERGED]-(merge:Merge)
WHERE merge.undoneAt IS NOT NULL
RETURN DISTINCT merge.id AS id, [merge.kept] + merge.merged AS ids
`;

/** Also of what has been merged into one of them, or with one of them into something else. */
const REFUSALS = `
MATCH (refusal:Refusal)
RETURN refusal.pair AS pair, refusal.undoneAt IS NOT NULL AS isUndone
`;

export async function readRecordedEntities(
  reader: Reader,
  ids: readonly string[],
): Promise<RecordedEntities> {
  const names = new Map<string, string>();
  const undone = new Map<string, readonly string[]>();
  for (const batch of inBatches(ids)) {
    const parameters = { ids: batch };
    for (const { id, name } of await reader.run<{ id: string; name: string }>({ text: NAMES, parameters }))
      names.set(id, name);
    for (const { id, ids: all } of await reader.run<{ id: string; ids: string[] }>({
      text: UNDONE,
      parameters,
    }))
      undone.set(id, all);
  }
  const refusals = await reader.run<Refused>({ text: REFUSALS, parameters: {} });
  const identities = await readIdentities(reader, [...ids, ...refusals.flatMap(({ pair }) => pair)]);
  return { names, now: (id) => identities.now(id), undoneMerges: [...undone.values()], refusals };
}
