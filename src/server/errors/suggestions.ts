import type { DescribedError } from './described-error.js';
import { hintFor } from './hints.js';

/** GraphQL’s own suggestion of names that the schema has. */
const SUGGESTION = / ?Did you mean [^?]*\?/gs;

/** A message that names nothing of the schema but what its reader has named. */
const withoutSuggestion = (message: string): string => message.replace(SUGGESTION, '');

/** The same of an error. A hint of ours that suggests ids or names of parameters stays: these may be read by anybody. */
export function hideSuggestion(error: DescribedError): DescribedError {
  const message = withoutSuggestion(error.message);
  if (message === error.message) return error;
  const problems = error.problems?.map((problem) => ({
    ...problem,
    message: withoutSuggestion(problem.message),
  }));
  return { ...error, message, hint: hintFor(message), ...(problems && { problems }) };
}
