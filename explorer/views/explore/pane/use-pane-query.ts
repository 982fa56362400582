import type { TadaDocumentNode } from 'gql.tada';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { useQuery, type QueryResult } from '../../../api/use-query.js';
import { Panes } from './panes.js';

/** The query of a pane; null variables: there is nothing to ask. Its last answer stays while the next one comes, and if that fails. */
export function usePaneQuery<Data, Variables extends Record<string, unknown>>(
  name: string,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
): QueryResult<Data> {
  return usePaneResult(name, useQuery(document, variables), variables === null);
}

/** The same for a query that is not of the pane alone. `idle`: there is nothing to ask. */
export function usePaneResult<Data>(
  name: string,
  result: QueryResult<Data>,
  idle: boolean,
): QueryResult<Data> {
  const { loading, error, refetch } = result;
  const report = useContext(Panes);
  const last = useRef<Data | null>(null);
  if (result.data !== null) last.current = result.data;
  useEffect(() => {
    report(name, idle ? null : { loading, error, refetch });
  }, [name, loading, error, idle]);
  useEffect(
    () => () => {
      report(name, null);
    },
    [name],
  );
  return { ...result, data: last.current };
}
