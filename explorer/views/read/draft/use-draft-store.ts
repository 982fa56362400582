import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { execute } from '../../../api/execute.js';
import { operationOf } from '../../../api/operation.js';
import { draftQuery, reviewMutation, saveMutation } from './draft-operations.js';
import { type DraftApi, DraftStore } from './draft-store.js';
import type { ShownDraft } from './item.js';

/** How a writer's drafts are saved by the API. */
function draftApi(token: string): DraftApi {
  const send = async <Data, Variables extends Record<string, unknown>>(
    document: TadaDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => (await execute(operationOf(document, variables, null), { token })) as Data;
  return {
    save: async (draft) => (await send(saveMutation, { ...draft, notes: null })).saveDraft,
    review: async (review) => (await send(reviewMutation, review)).reviewDraft,
    read: async (id) => (await send(draftQuery, { id })).draft,
  };
}

/** A store of the draft that was read; a new one once another was. What is not saved yet is, when the view is left. */
export function useDraftStore(
  token: string,
  draft: ShownDraft | null,
  fresh: { readonly title: string; readonly document: string | null },
): DraftStore {
  const store = useMemo(() => new DraftStore(draftApi(token), draft, fresh), [token, draft]);
  const [, render] = useState(0);
  useEffect(
    () =>
      store.subscribe(() => {
        render((times) => times + 1);
      }),
    [store],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (store.state.saving === 'saved') return;
      void store.flush();
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      void store.flush();
    };
  }, [store]);
  return store;
}
