/** One field of a question, with fragments, `@include` and `@skip` already worked out. */
export interface SelectedField {
  /** Under which the answer goes: the alias, or else the name. */
  readonly key: string;
  readonly name: string;
  /** Keys from the root field down to this one, joined by dots. */
  readonly path: string;
  /** Shapes of the arguments that were given; their values are leaves. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** That the schema promises a value, and, of a list, values only. */
  readonly required: boolean;
  readonly requiredItems: boolean;
  /** What is asked of its value; null for scalars and enums. */
  readonly selection: Selection | null;
}

/** What is asked of a value, for every concrete type that it may have. */
export interface Selection {
  /** Name of the object type, interface or union. */
  readonly type: string;
  readonly fields: Readonly<Record<string, readonly SelectedField[]>>;
}
