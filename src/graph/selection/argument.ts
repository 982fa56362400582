import type { RecordKind } from '../ids.js';

/**
 * A place in a question's arguments whose value may differ while the question's shape stays the same:
 * a number, a text, an id, or a list of these. The value itself waits in the question, at `slot`.
 */
export interface Leaf {
  readonly slot: number;
  /** Of ids: what their prefixes say they name, because that decides which labels are asked. */
  readonly kinds?: readonly RecordKind[];
}

/** The value of a leaf, and where in the request it stands. */
export interface LeafValue {
  readonly value: unknown;
  readonly path: string;
}

/**
 * An argument without its values. Single enum values and booleans stay, since they decide what is asked;
 * whatever is null or left out is absent.
 */
export type Shape<Value> = Value extends boolean
  ? Value
  : string extends Value
    ? Leaf
    : number extends Value
      ? Leaf
      : Value extends string
        ? Value
        : Value extends Date
          ? Leaf
          : Value extends readonly (infer Item)[]
            ? Item extends string | number
              ? Leaf
              : readonly Shape<Item>[]
            : { readonly [Name in keyof Value]?: Shape<NonNullable<Value[Name]>> };
