import { useEffect } from 'preact/hooks';

/** Sets the title of the browser's tab, and of the entry in its history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Claimgraph`;
  }, [title]);
}
