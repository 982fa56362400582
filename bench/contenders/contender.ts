import type { QuestionName, Questions } from '../questions/questions.js';

/**
 * Asks once. It is done when the answer lies in the asker's hands as objects; what it then gives tells the answer in
 * the form in which all are compared, which nobody is timed for.
 */
export type Ask<Answer> = () => Promise<() => Answer>;

/** How a contender answers one question: prepares for variables (a cursor, say), which nobody is timed for. */
export type Way<Name extends QuestionName> = (
  variables: Questions[Name]['variables'],
) => Promise<Ask<Questions[Name]['answer']>>;

export type Ways = { readonly [Name in QuestionName]: Way<Name> };

/** Whoever answers the questions from the same Neo4j. */
export interface Contender {
  readonly name: string;
  /** Whether many can ask it at once over HTTP. */
  readonly isServer: boolean;
  readonly ways: Ways;
  stop(): Promise<void>;
}
