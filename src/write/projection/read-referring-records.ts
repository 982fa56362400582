import { type EntityKind, KINDS, labelOfKind, labelsOfKind, type RecordKind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { propertiesOf } from '../records/properties.js';
import { REFERENCE_EDGES } from './edge-types.js';

/** By a property, the records of one kind that name one of the ids; their edges lead to what the id stands for. */
function statement(kind: RecordKind, property: string, type: string, named: EntityKind): string {
  const isNamed =
    propertiesOf(kind)[property] !== 'text'
      ? `any(id IN source.${property} WHERE id IN $ids)`
      : `source.${property} IN $ids`;
  return `
UNWIND $roots AS root
MATCH (:${labelsOfKind(named).join('|')} {id: root})<-[edge:${type}]-(source:${labelOfKind(kind)})
WHERE edge.record IS NOT NULL OR ${isNamed}
RETURN DISTINCT coalesce(edge.record, source.id) AS id
`;
}

/**
 * The records whose edges depend on what these entities stand for, by kind: those that name them.
 *
 * @param roots by the id of each entity, the id of the one that it stands for as yet
 */
export async function readReferringRecords(
  transaction: WriteTransaction,
  named: EntityKind,
  roots: ReadonlyMap<string, string>,
): Promise<Map<RecordKind, Set<string>>> {
  const parameters = { ids: [...roots.keys()], roots: [...new Set(roots.values())] };
  const found = new Map<RecordKind, Set<string>>();
  for (const kind of [...KINDS, 'text'] as const) {
    const ids = new Set<string>();
    for (const [property, type] of Object.entries<string>(REFERENCE_EDGES[kind])) {
      const text = statement(kind, property, type, named);
      for (const { id } of await transaction.run<{ id: string }>({ text, parameters })) ids.add(id);
    }
    found.set(kind, ids);
  }
  return found;
}
