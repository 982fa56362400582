import type { ComponentChildren } from 'preact';
import { hasSandbox, sandboxAddress } from '../../../api/sandbox.js';
import type { QueryResult } from '../../../api/use-query.js';
import { texts } from '../../../language/texts.js';

interface Properties<Data> {
  label: string;
  result: QueryResult<Data>;
  children: (data: Data) => ComponentChildren;
}

/** A part of the workbench: its last answer, dimmed while it is not the current one, and its query for the sandbox. */
export function Pane<Data>({
  label,
  result: { data, loading, error, operation },
  children,
}: Properties<Data>) {
  return (
    <section class="pane" aria-label={label} aria-busy={loading} data-stale={loading || error !== null}>
      {hasSandbox() && (
        <a class="pane-query" href={sandboxAddress(operation)}>
          {texts.explore.query}
          <span class="sr-only">{texts.explore.queryOf(label)}</span>
        </a>
      )}
      {data === null ? (
        <p class="quiet">{loading ? texts.words.loading : texts.explore.noAnswer}</p>
      ) : (
        children(data)
      )}
    </section>
  );
}
