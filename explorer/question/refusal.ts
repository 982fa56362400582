interface Details {
  readonly code?: string;
  readonly path?: string;
  readonly hint?: string;
}

/** What the API says of a question that it does not answer. */
export interface Problem {
  readonly message: string;
  readonly extensions?: Details & {
    /** The single problems, where it found several at once. */
    readonly problems?: readonly (Details & { readonly message: string })[];
  };
}

const eachOf = (problem: Problem): readonly Problem[] =>
  problem.extensions?.problems?.map(({ message, ...extensions }) => ({ message, extensions })) ?? [problem];

/** A question was not answered; the problems say why, and what to do. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(told: readonly Problem[]) {
    super(told.map(({ message }) => message).join(' '));
    this.problems = told.flatMap(eachOf);
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
