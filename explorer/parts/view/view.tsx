import type { ComponentChildren } from 'preact';
import type { QueryResult } from '../../api/use-query.js';
import { hasSandbox, sandboxAddress } from '../../api/sandbox.js';
import { ClaimDrawer } from '../claim/claim-drawer.js';
import type { ProblemWords } from './problem-in-words.js';
import { Refetch } from './refetch.js';
import { Problems } from './problems.js';
import { useTitle } from './use-title.js';
import { texts } from '../../language/texts.js';
import './view.css';

interface Properties<Data> {
  title: string;
  result: QueryResult<Data>;
  /** Further actions, beside the title. */
  actions?: ComponentChildren;
  /** What stands below the title whether or not there is an answer. */
  controls?: ComponentChildren;
  /** What to say of some problems in this view. */
  words?: ProblemWords;
  children: (data: Data) => ComponentChildren;
}

/** A view: its title, a link to its query in the sandbox, and its data, or why there is none yet. */
export function View<Data>({ title, result, actions, controls, words, children }: Properties<Data>) {
  const { data, loading, operation, error, refetch } = result;
  useTitle(title);
  return (
    <article class="view" aria-busy={loading}>
      <header class="view-head">
        <h1 dir="auto">{title}</h1>
        <div class="view-actions">
          {actions}
          {hasSandbox() && (
            <a class="button" href={sandboxAddress(operation)}>
              {texts.view.openQuery}
            </a>
          )}
        </div>
      </header>
      {controls}
      <p class="view-progress" role="status">
        {loading ? texts.words.loading : ''}
      </p>
      {error !== null && !loading && <Problems error={error} words={words} onRetry={refetch} />}
      <Refetch.Provider value={refetch}>
        {data !== null && children(data)}
        <ClaimDrawer />
      </Refetch.Provider>
    </article>
  );
}
