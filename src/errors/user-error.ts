import { GraphQLError, type ASTNode } from 'graphql';

/**
 * Stable codes that clients may rely on. New ones may be added; none changes its meaning.
 * `INVALID_DOSSIER` and `INVALID_REQUEST` combine several problems, each with its own code.
 */
export type ErrorCode =
  | 'INVALID_ARGUMENT'
  | 'INVALID_TIME'
  | 'INVALID_NUMBER'
  | 'INVALID_ID'
  | 'UNKNOWN_ID'
  | 'WRONG_KIND'
  | 'WRONG_INSTANT'
  | 'DUPLICATE_ID'
  | 'CYCLE'
  | 'IMMUTABLE_CLAIM'
  | 'IMMUTABLE_TEXT'
  | 'PASSAGE_NOT_FOUND'
  | 'AMBIGUOUS_PASSAGE'
  | 'DRAFT_DECIDED'
  | 'DRAFT_CHANGED'
  | 'MODEL_FAILED'
  | 'ALREADY_MERGED'
  | 'NOT_PROPOSED'
  | 'INVALID_CURSOR'
  | 'INVALID_DOSSIER'
  | 'INVALID_FILE'
  | 'INVALID_REQUEST'
  | 'GRAPH_NOT_EMPTY'
  | 'RESTORING'
  | 'LIMIT_EXCEEDED'
  | 'READ_ONLY'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE';

/** One thing wrong with a user's input: where it is, and what would be right. */
export interface Problem {
  readonly code: ErrorCode;
  /** Position in the input, e.g. `claims[12].time`, or `events.filter.by[0]` in an operation. */
  readonly path: string;
  readonly message: string;
  /** What was expected, or what to do instead. */
  readonly hint: string;
}

/** What is wrong with a value; where it stands is for the one who found it to say. */
export type Fault = Omit<Problem, 'path'>;

/** An error that is the user's to mend. Everything else is masked before it leaves the server. */
export class UserError extends GraphQLError {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  private constructor(
    message: string,
    code: ErrorCode,
    problems: readonly [Problem, ...Problem[]],
    node?: ASTNode,
  ) {
    const [{ path, hint }] = problems;
    super(message, {
      nodes: node,
      extensions: { code, path, hint, ...(problems.length > 1 && { problems }) },
    });
    this.problems = problems;
  }

  /** `node` is its position in a GraphQL document, for errors found during validation. */
  static of(problem: Problem, node?: ASTNode): UserError {
    return new UserError(problem.message, problem.code, [problem], node);
  }

  /**
   * Several problems found in one pass; `code` names the family, each problem keeps its own. If not all are reported,
   * `total` is their number.
   */
  static all(
    code: ErrorCode,
    problems: readonly [Problem, ...Problem[]],
    total: number = problems.length,
  ): UserError {
    if (problems.length === 1) return UserError.of(problems[0]);
    const told = total > problems.length ? `, of which these are the first ${problems.length}` : '';
    const lines = problems.map(({ path, message }) => `${path}: ${message}`);
    return new UserError(`${total} problems${told}: ${lines.join('; ')}`, code, problems);
  }
}
