import type { Question } from './question.js';

/** Whether this server has a sandbox: it writes so into the page. */
export const hasSandbox = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="claimgraph-sandbox"]')?.content !== 'none';

/** Where the sandbox shows a question, ready to be asked. */
export const sandboxAddress = ({ query, variables }: Question): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString()}`;
