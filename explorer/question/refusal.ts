/** What the API says of a question that it does not answer. */
export interface Problem {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly path?: string; readonly hint?: string };
}

/** A question was not answered; the problems say why, and what to do. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
  }

  /** Of whatever was thrown while a question was asked. */
  static of(failure: unknown): Refusal {
    if (failure instanceof Refusal) return failure;
    return new Refusal([
      {
        message: 'The API did not answer.',
        extensions: { hint: `See whether it still runs, then try again. (${String(failure)})` },
      },
    ]);
  }
}
