import { useLocation } from 'preact-iso';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../language/texts.js';
import './panel.css';

interface Properties {
  /** Accessible name. */
  label: string;
  title: ComponentChildren;
  /** URL at which it is closed. */
  closed: string;
  busy?: boolean;
  /** A further class, which says where it stands. */
  class?: string;
  children: ComponentChildren;
}

/** Opened beside a picture by a selection. The focus moves into it, and back when it closes. */
export function Panel({ label, title, closed, busy = false, class: place = '', children }: Properties) {
  const { route } = useLocation();
  const box = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(null);
  const goBack = (): void => {
    opener.current?.focus();
  };

  // Before anybody can move the focus on, even where drawing takes long.
  useLayoutEffect(() => {
    const { activeElement } = document;
    // If the selection comes with the URL, the focus starts at the top of the page.
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return;
    opener.current = activeElement;
    box.current?.focus();
  }, []);

  useEffect(() => {
    const closeOnEscape = ({ key, target }: KeyboardEvent): void => {
      if (key !== 'Escape' || !(target instanceof Element) || target.closest('form')) return;
      if (target !== document.body && !box.current?.contains(target)) return;
      goBack();
      route(closed);
    };
    addEventListener('keydown', closeOnEscape);
    return () => {
      removeEventListener('keydown', closeOnEscape);
    };
  }, [closed, route]);

  return (
    <aside ref={box} class={`panel ${place}`} tabIndex={-1} aria-label={label} aria-busy={busy}>
      <header>
        <h2>{title}</h2>
        <a class="button" href={closed} onClick={goBack}>
          {texts.words.close}
        </a>
      </header>
      {children}
    </aside>
  );
}
