import type { TadaDocumentNode } from 'gql.tada';
import { useContext } from 'preact/hooks';
import { Refetch } from '../parts/view/refetch.js';
import { execute } from '../api/execute.js';
import { operationOf } from '../api/operation.js';
import { useToken } from './token.js';
import { type Sending, useSending } from './use-sending.js';

/** A mutation and its state. */
export interface Writing<Variables> extends Omit<Sending, 'send'> {
  /** Sends it; true if it succeeded, in which case the view is fetched again. */
  readonly write: (variables: Variables) => Promise<boolean>;
}

/** Writes with the token that was entered. */
export function useWrite<Answer, Variables extends Record<string, unknown>>(
  mutation: TadaDocumentNode<Answer, Variables>,
): Writing<Variables> {
  const token = useToken();
  const refetch = useContext(Refetch);
  const { busy, error, send } = useSending();
  const write = (variables: Variables): Promise<boolean> =>
    send(async () => {
      await execute(operationOf(mutation, variables, null), { ...(token !== null && { token }) });
      refetch();
    });
  return { busy, error, write };
}
