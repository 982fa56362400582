import { AS_OF } from './as-of.js';
import type { Operation } from './operation.js';
import { stated } from './stated.js';

/** Whether this server has a sandbox, as it states in the page. */
export const hasSandbox = (): boolean => stated('sandbox') !== 'none';

/** URL that opens an operation in the sandbox. */
export function sandboxAddress({ query, variables, asOf }: Operation): string {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  if (asOf !== null) parameters.set(AS_OF, asOf);
  return `/graphql?${parameters.toString()}`;
}
