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
    const changed = (changes: Changes): string => {
      const next = new URLSearchParams(searchParams);
      for (const [name, value] of Object.entries(changes)) {
        next.delete(name);
        for (const one of typeof value === 'string' ? [value] : (value ?? [])) {
          if (one !== '') next.append(name, one);
        }
      }
      const text = next.toString();
      return text === '' ? pathname : `${pathname}?${text}`;
    };
    return {
      get: (name) => searchParams.get(name) || null,
      all: (name) => searchParams.getAll(name),
      with: changed,
      set: (changes, { replace } = { replace: false }) => {
        const next = changed(changes);
        if (next !== url) route(next, replace);
      },
    };
  }, [url, route]);
}
