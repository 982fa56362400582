import { BREAK, Kind, visit, type DocumentNode } from 'graphql';

/** Whether a document gives a field another name anywhere but at the top of an operation. */
export function renamesBelowRoot(document: DocumentNode): boolean {
  let renames = false;
  visit(document, {
    Field({ alias, name }, _key, _parent, _path, ancestors) {
      if (!alias || alias.value === name.value) return undefined;
      const inside = ancestors.some(
        (node) => 'kind' in node && (node.kind === Kind.FIELD || node.kind === Kind.FRAGMENT_DEFINITION),
      );
      if (!inside) return undefined;
      renames = true;
      return BREAK;
    },
  });
  return renames;
}
