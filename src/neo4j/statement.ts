/** Cypher text and its parameters. The text never contains a user's value. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
