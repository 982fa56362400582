import { JsonText } from './json-text.js';

/** What is made of each node of an answer as soon as its row has arrived. */
export type NodeForm = (node: unknown) => unknown;

/** JSON, for those who send it. It is made while the database still works on the next rows, and no object lives long. */
export const asText: NodeForm = (node) => (node === null ? null : new JsonText(JSON.stringify(node)));

/** Objects, for those who work with them. */
export const asObject: NodeForm = (node) => node;
