import { useEffect } from 'preact/hooks';
import { texts } from '../../language/texts.js';

/** Sets the title of the browser's tab, and of the entry in its history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = texts.page.title(title);
  }, [title]);
}
