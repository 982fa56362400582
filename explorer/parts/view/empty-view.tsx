import type { ComponentChildren } from 'preact';
import { EmptyState } from './empty-state.js';
import { useTitle } from './use-title.js';

/** A view without a query, which says what it needs. */
export function EmptyView({ title, children }: { title: string; children: ComponentChildren }) {
  useTitle(title);
  return (
    <article>
      <h1>{title}</h1>
      <EmptyState>{children}</EmptyState>
    </article>
  );
}
