import { AS_OF } from './as-of.js';
import type { Operation } from './operation.js';

/** Whether this server has a sandbox: it writes so into the page. */
export const hasSandbox = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="claimgraph-sandbox"]')?.content !== 'none';

/** Where the sandbox shows an operation, ready to be executed. */
export function sandboxAddress({ query, variables, asOf }: Operation): string {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  if (asOf !== null) parameters.set(AS_OF, asOf);
  return `/graphql?${parameters.toString()}`;
}
