import type { SelectedField } from './selection.js';

/** The selection of a field whose type is one object type. */
export function selectedFields(field: SelectedField): { type: string; fields: readonly SelectedField[] } {
  const { type, fields } = field.selection ?? { type: field.name, fields: {} };
  return { type, fields: fields[type] ?? [] };
}
