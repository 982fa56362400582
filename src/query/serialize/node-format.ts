import { assertComplete, MissingValueError } from './missing-value.js';

/** JSON ready to be sent, so that what became text on arrival is not parsed again. */
export class JsonText {
  constructor(readonly text: string) {}

  /** For serializers that do not know this class, such as that of graphql-ws. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Applied to each node of a response as soon as its row has arrived. */
export type NodeFormat = (node: unknown) => unknown;

/**
 * JSON, for callers that send it. It is built while the database still works on the next rows, so objects are
 * short-lived. A node without a required value stays an object, to be completed with the rest of the response.
 */
export const asJsonText: NodeFormat = (node) => {
  if (node === null) return null;
  try {
    return new JsonText(JSON.stringify(node));
  } catch (failure) {
    if (failure instanceof MissingValueError) return node;
    throw failure;
  }
};

/** Objects, for callers that use them and need every value. */
export const asCompleteObject: NodeFormat = (node) => {
  assertComplete(node);
  return node;
};

/** As part of another node, which will be formatted itself. */
export const asNested: NodeFormat = (node) => node;
