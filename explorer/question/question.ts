import { print, type DocumentNode } from '@0no-co/graphql.web';
import { instantOf } from './as-of.js';

/** What is sent to the API: the text of a question and its variables, and the instant as of which it is asked. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asOf: string | null;
}

/** A question as it is sent, as of a moment if one is given. */
export const questionOf = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  asOf: string | null,
): Question => ({ query: print(document), variables, asOf: asOf === null ? null : instantOf(asOf) });
