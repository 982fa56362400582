import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';

/** The query parameters of the URL. */
export interface Parameters {
  readonly get: (name: string) => string | null;
  /** All values of a repeated parameter. */
  readonly all: (name: string) => string[];
  /** The URL with some parameters changed; null or an empty text removes one. */
  readonly with: (changes: Changes) => string;
  /** Goes there. A mere adjustment replaces the entry in the history. */
  readonly set: (changes: Changes, how?: { replace: boolean }) => void;
}

export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

export function useParameters(): Parameters {
  const { url, route } = useLocation();
  return useMemo(() => {
    const { pathname, searchParams } = new URL(url, location.origin);
    return {
      get: (name) => searchParams.get(name) || null,
      all: (name) => searchParams.getAll(name),
      with: (changes) => changed(pathname, searchParams, changes),
      set: (changes, { replace } = { replace: false }) => {
        // It may come late: what was chosen meanwhile stays chosen, and a view that was left changes nothing.
        if (location.pathname !== pathname) return;
        const next = changed(pathname, new URLSearchParams(location.search), changes);
        if (next !== `${pathname}${location.search}`) route(next, replace);
      },
    };
  }, [url, route]);
}

function changed(pathname: string, parameters: URLSearchParams, changes: Changes): string {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) {
      if (one !== '') next.append(name, one);
    }
  }
  const text = next.toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}
