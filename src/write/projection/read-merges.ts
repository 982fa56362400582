import { type EntityKind, labelsOfKind } from '../../storage/ids.js';
import type { Reader } from '../../neo4j/database.js';
import type { Merge } from './merged-periods.js';

/** A merge under its id. */
export interface StoredMerge extends Merge {
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly kept: string;
  readonly merged: readonly string[];
  readonly from: number;
  readonly until: number | null;
}

const ROW = `merge.id AS id, merge.kept AS kept, merge.merged AS merged,
  merge.recordedAt.epochMillis AS from, merge.undoneAt.epochMillis AS until`;

const ALL = `MATCH (merge:Merge) RETURN ${ROW}`;

const around = (kind: EntityKind): string => `
UNWIND $ids AS id
MATCH (:${labelsOfKind(kind).join('|')} {id: id})<-[:KEPT|MERGED]-(merge:Merge)
RETURN DISTINCT ${ROW}
`;

/** Every merge, also those that were undone. */
export const readMerges = (reader: Reader): Promise<StoredMerge[]> => read(reader, ALL, {});

/** Every merge that had to do with one of these entities, or with one that such a merge had to do with. */
export async function readMergesAround(
  reader: Reader,
  kind: EntityKind,
  ids: readonly string[],
): Promise<StoredMerge[]> {
  const known = new Set(ids);
  const merges = new Map<string, StoredMerge>();
  for (let next = [...known]; next.length > 0;) {
    const found = await read(reader, around(kind), { ids: next });
    for (const merge of found) merges.set(merge.id, merge);
    next = [...new Set(found.flatMap(({ kept, merged }) => [kept, ...merged]))].filter(
      (id) => !known.has(id),
    );
    for (const id of next) known.add(id);
  }
  return [...merges.values()];
}

async function read(
  reader: Reader,
  text: string,
  parameters: Record<string, unknown>,
): Promise<StoredMerge[]> {
  const rows = await reader.run<Row>({ text, parameters });
  return rows.map(({ from, until, ...merge }) => ({
    ...merge,
    from: new Date(from),
    until: until === null ? null : new Date(until),
  }));
}
