import { print, type DocumentNode } from '@0no-co/graphql.web';
import { instantOf } from './as-of.js';

/** What is sent to the API: an operation and its variables, and the instant as of which it is executed. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asOf: string | null;
}

/** An operation ready to be sent, as of a moment if one is given. */
export const operationOf = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  asOf: string | null,
): Operation => ({ query: print(document), variables, asOf: asOf === null ? null : instantOf(asOf) });
