import { checkId, ENTITY_KINDS, type EntityKind, kindOfId } from '../../storage/ids.js';

/** Checks that the ids in some arguments name entities, all of the kind of the first. */
export function checkOneKind(ids: readonly (readonly [path: string, id: string])[]): void {
  ids.forEach(([path, id], index) => {
    checkId(id, index === 0 ? ENTITY_KINDS : [kindOfId(ids[0]?.[1] ?? '') as EntityKind], path);
  });
}
