import { print, type DocumentNode } from '@0no-co/graphql.web';
import { AS_OF, instantOf, turnBack } from './as-of.js';

/** What is sent to the API: the text of a question and its variables. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question as it is sent, as of a moment if one is given. */
export function questionOf(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  asOf: string | null,
): Question {
  return asOf === null
    ? { query: print(document), variables }
    : { query: print(turnBack(document)), variables: { ...variables, [AS_OF]: instantOf(asOf) } };
}
