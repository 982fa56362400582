import type { ComponentChildren } from 'preact';
import { Nothing } from './nothing.js';
import { useTitle } from './use-title.js';

/** A view that has nothing to ask, and says what it needs. */
export function EmptyView({ title, children }: { title: string; children: ComponentChildren }) {
  useTitle(title);
  return (
    <article>
      <h1>{title}</h1>
      <Nothing>{children}</Nothing>
    </article>
  );
}
