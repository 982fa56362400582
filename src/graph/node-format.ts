import { JsonText } from './json-text.js';
import { assertComplete, MissingValueError } from './selection/missing-value.js';

/** What is made of each node of a response as soon as its row has arrived. */
export type NodeFormat = (node: unknown) => unknown;

/**
 * JSON, for those who send it. It is made while the database still works on the next rows, and no object lives long.
 * A node that lacks a value which the schema promises stays an object, to be completed with the rest of the response.
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

/** Objects, for those who work with them and need every value. */
export const asCompleteObject: NodeFormat = (node) => {
  assertComplete(node);
  return node;
};

/** As part of another node, which will be given a form itself. */
export const asNested: NodeFormat = (node) => node;
