import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressWith } from '../address/addresses.js';
import { keepingMoment } from '../address/link.js';
import { useAsOf } from '../address/use-as-of.js';
import { useParameters } from '../address/use-parameters.js';
import { texts } from '../language/texts.js';

/** Delay after the last keystroke before a search, in milliseconds. */
const PAUSE = 150;

/** Search as you type: the text is part of the URL, and the search view shows the results. */
export function SearchBox() {
  const { path, route } = useLocation();
  const asOf = useAsOf();
  const searching = path === '/search';
  const parameters = useParameters();
  const words = parameters.get('q');
  const [text, setText] = useState(searching ? (words ?? '') : '');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const searched = useRef(text);

  // Back and forward change the text too; unfinished input is left alone.
  useEffect(() => {
    const shown = searching ? (words ?? '') : '';
    if (shown !== searched.current) setText(shown);
    searched.current = shown;
  }, [searching, words]);

  // A pending search must not undo a navigation.
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
    },
    [path],
  );

  const go = (next: string): void => {
    clearTimeout(waiting.current);
    searched.current = next.trim();
    if (searching) parameters.set({ q: searched.current, first: null }, { replace: true });
    else if (searched.current !== '')
      route(keepingMoment(addressWith('/search', { q: searched.current }), asOf));
  };
  return (
    <form
      role="search"
      class="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        go(text);
      }}
    >
      <input
        type="search"
        aria-label={texts.page.search}
        placeholder={texts.page.search}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          clearTimeout(waiting.current);
          waiting.current = setTimeout(go, PAUSE, value);
        }}
      />
    </form>
  );
}
