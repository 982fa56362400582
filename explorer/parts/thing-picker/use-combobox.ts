import Combobox from '@github/combobox-nav';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Makes a field and a list one combobox: arrow keys go through the list while it is shown. `content` changes with what is
 * in the list.
 */
export function useCombobox(isShown: boolean, content: unknown) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const combobox = useRef<Combobox>(null);

  useEffect(() => {
    if (input.current === null || list.current === null) return;
    const made = new Combobox(input.current, list.current, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: 'active',
    });
    combobox.current = made;
    return () => {
      made.destroy();
    };
  }, []);

  useEffect(() => {
    if (!isShown) return;
    combobox.current?.start();
    return () => combobox.current?.stop();
  }, [isShown, content]);

  return { input, list };
}
