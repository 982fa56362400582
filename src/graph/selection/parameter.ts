import type { RecordKind } from '../ids.js';

/**
 * Stands in normalized arguments for a value that may differ while the Cypher text stays the same: a number, a text, an
 * id, or a list of these. The value itself is in the `values` of the normalized field, at `index`.
 */
export interface Parameter {
  readonly index: number;
  /** Of ids: what their prefixes say they name, because that decides which labels are matched. */
  readonly kinds?: readonly RecordKind[];
}

/** The value of a parameter, and where in the request it stands. */
export interface ParameterValue {
  readonly value: unknown;
  readonly path: string;
}

/**
 * An argument without its values. Single enum values and booleans stay, since they decide the Cypher text;
 * whatever is null or left out is absent.
 */
export type Normalized<Value> = Value extends boolean
  ? Value
  : string extends Value
    ? Parameter
    : number extends Value
      ? Parameter
      : Value extends string
        ? Value
        : Value extends Date
          ? Parameter
          : Value extends readonly (infer Item)[]
            ? Item extends string | number
              ? Parameter
              : readonly Normalized<Item>[]
            : { readonly [Name in keyof Value]?: Normalized<NonNullable<Value[Name]>> };
