import { useEffect } from 'preact/hooks';

/** Names the tab of the browser, and with it the entry in its history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Claimgraph' ? title : `${title} · Claimgraph`;
  }, [title]);
}
