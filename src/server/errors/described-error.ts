import type { Problem } from '../../errors/user-error.js';

/** An error as clients see it. Codes include those of GraphQL and Apollo, which clients know. */
export interface DescribedError {
  readonly message: string;
  readonly code: string;
  /** Position in the request. */
  readonly path: string;
  /** What was expected, or what to do instead. */
  readonly hint: string;
  /** The individual problems, if there are several. */
  readonly problems?: readonly Problem[];
}
