import type { ComponentChildren } from 'preact';
import { hasSandbox, sandboxAddress } from '../../../api/sandbox.js';
import type { QueryResult } from '../../../api/use-query.js';

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
          Query<span class="sr-only"> of this: {label}, in the sandbox</span>
        </a>
      )}
      {data === null ? <p class="quiet">{loading ? 'Loading…' : 'No answer yet.'}</p> : children(data)}
    </section>
  );
}
