/** One selected field, with fragments, `@include` and `@skip` already applied. */
export interface SelectedField {
  /** The response key: the alias, or else the name. */
  readonly key: string;
  readonly name: string;
  /** Keys from the root field down to this one, joined by dots. */
  readonly path: string;
  /** The given arguments, normalized: parameters in place of their values. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Whether the value is non-null, and whether the items of a list are. */
  readonly required: boolean;
  readonly requiredItems: boolean;
  /** The selection of its value; null for scalars and enums. */
  readonly selection: Selection | null;
}

/** The selection of a value, for every concrete type that it may have. */
export interface Selection {
  /** Name of the object type, interface or union. */
  readonly type: string;
  readonly fields: Readonly<Record<string, readonly SelectedField[]>>;
}

/** The selection of a field whose type is one object type. */
export function selectedFields(field: SelectedField): { type: string; fields: readonly SelectedField[] } {
  const { type, fields } = field.selection ?? { type: field.name, fields: {} };
  return { type, fields: fields[type] ?? [] };
}
