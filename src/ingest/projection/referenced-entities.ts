import { isEntityKind, kindOfId } from '../../graph/ids.js';
import { type KnowledgeRecord, versionsOf } from '../records/record.js';
import { REFERENCE_EDGES } from './edge-types.js';

/** The entities that a record is or names, now or before: those on whose identity its edges depend. */
export function referencedEntities(record: KnowledgeRecord): string[] {
  const names = Object.keys(REFERENCE_EDGES[record.kind]);
  const ids = versionsOf(record).flatMap(({ properties }) =>
    names.flatMap((name) => (properties[name] ?? []) as string | readonly string[]),
  );
  return [record.id, ...ids].filter(isEntity);
}

const isEntity = (id: string): boolean => {
  const kind = kindOfId(id);
  return kind !== null && isEntityKind(kind);
};
