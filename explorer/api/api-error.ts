import { texts } from '../language/texts.js';

/** Code of the one problem that is not the API’s. */
export const UNANSWERED = 'UNANSWERED';

interface Details {
  readonly code?: string;
  readonly path?: string;
  readonly hint?: string;
}

/** An error of a GraphQL response. */
export interface Problem {
  readonly message: string;
  readonly extensions?: Details & {
    /** The individual problems, if it combines several. */
    readonly problems?: readonly (Details & { readonly message: string })[];
  };
}

const eachOf = (problem: Problem): readonly Problem[] =>
  problem.extensions?.problems?.map(({ message, ...extensions }) => ({ message, extensions })) ?? [problem];

/** An operation failed; the problems say why, and what to do. */
export class ApiError extends Error {
  readonly problems: readonly Problem[];

  constructor(errors: readonly Problem[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.problems = errors.flatMap(eachOf);
  }

  /** Converts anything thrown while an operation was executed. */
  static of(failure: unknown): ApiError {
    if (failure instanceof ApiError) return failure;
    return new ApiError([
      {
        message: texts.page.noAnswer,
        extensions: { code: UNANSWERED, hint: texts.page.isItRunning(String(failure)) },
      },
    ]);
  }
}
