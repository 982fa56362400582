import type { RecordKind } from '../../storage/ids.js';

/**
 * Takes the place, in normalized arguments, of a value that does not affect the Cypher text: a number, a text, an id,
 * or a list of these. The value itself is in the `values` of the normalized field, at `index`.
 */
export interface Parameter {
  readonly index: number;
  /** For ids: the kinds in their prefixes, because they determine the labels to match. */
  readonly kinds?: readonly RecordKind[];
}

/** The value of a parameter, and its path in the request. */
export interface ParameterValue {
  readonly value: unknown;
  readonly path: string;
}

/**
 * An argument without its values. Single enum values and booleans stay, since they determine the Cypher text; null and
 * omitted ones are absent.
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
