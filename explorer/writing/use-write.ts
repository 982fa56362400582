import type { TadaDocumentNode } from 'gql.tada';
import { useContext, useState } from 'preact/hooks';
import { Refetch } from '../parts/view/refetch.js';
import { execute } from '../api/execute.js';
import { operationOf } from '../api/operation.js';
import { ApiError } from '../api/api-error.js';
import { useToken } from './token.js';

/** A mutation and its state. */
export interface Writing<Variables> {
  readonly busy: boolean;
  readonly error: ApiError | null;
  /** Sends it; true if it succeeded, in which case the view is fetched again. */
  readonly write: (variables: Variables) => Promise<boolean>;
}

/** Writes with the token that was entered. */
export function useWrite<Answer, Variables extends Record<string, unknown>>(
  mutation: TadaDocumentNode<Answer, Variables>,
): Writing<Variables> {
  const token = useToken();
  const refetch = useContext(Refetch);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const write = async (variables: Variables): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await execute(operationOf(mutation, variables, null), { ...(token !== null && { token }) });
      refetch();
      return true;
    } catch (failure) {
      setError(ApiError.of(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, write };
}
