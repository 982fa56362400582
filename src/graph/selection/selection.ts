/** One selected field, with fragments, `@include` and `@skip` already worked out. */
export interface SelectedField {
  /** The response key: the alias, or else the name. */
  readonly key: string;
  readonly name: string;
  /** Keys from the root field down to this one, joined by dots. */
  readonly path: string;
  /** The arguments that were given, normalized: parameters stand for their values. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** That the schema promises a value, and, of a list, values only. */
  readonly required: boolean;
  readonly requiredItems: boolean;
  /** What is selected of its value; null for scalars and enums. */
  readonly selection: Selection | null;
}

/** What is selected of a value, for every concrete type that it may have. */
export interface Selection {
  /** Name of the object type, interface or union. */
  readonly type: string;
  readonly fields: Readonly<Record<string, readonly SelectedField[]>>;
}
