import type { Problem } from '../../errors/user-error.js';

/** An error as its reader sees it. The codes include GraphQL's and Apollo's own, which clients know. */
export interface DescribedError {
  readonly message: string;
  readonly code: string;
  /** Where in the request. */
  readonly path: string;
  /** What was expected or what to do instead. */
  readonly hint: string;
  /** The single problems, where there are several. */
  readonly problems?: readonly Problem[];
}
