import type { DescribedError } from './described-error.js';
import { hintFor } from './hints.js';

/** GraphQL’s own suggestion of names in the schema. */
const SUGGESTION = / ?Did you mean [^?]*\?/gs;

/** Removes the suggestion, so that the message names nothing of the schema but what the reader wrote. */
const withoutSuggestion = (message: string): string => message.replace(SUGGESTION, '');

/** The same for an error. Our own hints that suggest ids or names of parameters stay: anybody may read these. */
export function hideSuggestion(error: DescribedError): DescribedError {
  const message = withoutSuggestion(error.message);
  if (message === error.message) return error;
  const problems = error.problems?.map((problem) => ({
    ...problem,
    message: withoutSuggestion(problem.message),
  }));
  return { ...error, message, hint: hintFor(message), ...(problems && { problems }) };
}
