import type { FieldRequest } from './field-request.js';
import { normalizeField } from './normalize-field.js';
import type { SelectedField } from './selection.js';

/** Whether a field of one of these names is selected anywhere below a root field. */
export function selects(request: FieldRequest, names: readonly string[]): boolean {
  const isAmong = ({ name, selection }: SelectedField): boolean =>
    names.includes(name) || Object.values(selection?.fields ?? {}).some((fields) => fields.some(isAmong));
  return Object.values(normalizeField(request).root.selection?.fields ?? {}).some((fields) =>
    fields.some(isAmong),
  );
}
