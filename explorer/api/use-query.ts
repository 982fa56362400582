import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useAsOf } from '../address/use-as-of.js';
import { execute } from './execute.js';
import { operationOf, type Operation } from './operation.js';
import { ApiError } from './api-error.js';

/** An operation and the state of its response. */
export interface QueryResult<Data> {
  readonly operation: Operation;
  readonly loading: boolean;
  /** While the next one is loading, the previous one. */
  readonly data: Data | null;
  readonly error: ApiError | null;
  /** Executes it again, e.g. after a write. */
  readonly refetch: () => void;
}

interface State<Data> {
  /** The operation, and the execution of it, that this result is from. */
  readonly of: string | null;
  readonly data: Data | null;
  readonly error: ApiError | null;
}

/** The result of a query as of the instant in the URL; while its variables are null, it waits. */
export const useQuery = <Data, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
): QueryResult<Data> => useQueryAsOf(useAsOf(), document, variables);

/** The same as of a given moment; null for now. */
export const useQueryAsOf = <Data, Variables extends Record<string, unknown>>(
  asOf: string | null,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
): QueryResult<Data> => useQueryWith({ asOf, token: null }, document, variables);

/** As of when a query is asked, and with which token; both may be null. */
interface Asking {
  readonly asOf: string | null;
  readonly token: string | null;
}

/** The same with a token, for what only writers may read. */
export function useQueryWith<Data, Variables extends Record<string, unknown>>(
  { asOf, token }: Asking,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
): QueryResult<Data> {
  const [times, setTimes] = useState(0);
  const [state, setState] = useState<State<Data>>({ of: null, data: null, error: null });
  const variablesKey = JSON.stringify(variables);
  // Variables are new objects in each rendering, so their content decides.
  const operation = useMemo(
    () => operationOf(document, variables ?? {}, asOf),
    [document, variablesKey, asOf],
  );
  const of = JSON.stringify([operation, times, token]);

  useEffect(() => {
    if (variables === null) return;
    const abort = new AbortController();
    execute(operation, { signal: abort.signal, ...(token !== null && { token }) }).then(
      (data) => {
        if (abort.signal.aborted) return;
        setState({ of, data: data as Data, error: null });
      },
      (failure: unknown) => {
        if (!abort.signal.aborted) setState({ of, data: null, error: ApiError.of(failure) });
      },
    );
    return () => {
      abort.abort();
    };
  }, [of, variables === null]);

  const refetch = useCallback(() => {
    setTimes((before) => before + 1);
  }, []);
  return { operation, loading: state.of !== of, data: state.data, error: state.error, refetch };
}
