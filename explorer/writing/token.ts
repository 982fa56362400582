import { useEffect, useState } from 'preact/hooks';

/** Kept for this tab until it is closed, so that nobody else writes under this name on a shared computer. */
const KEY = 'claimgraph:write-token';
const CHANGED = 'claimgraph:write-token-changed';

const read = (): string | null => sessionStorage.getItem(KEY);

export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
  dispatchEvent(new Event(CHANGED));
}

/** The write token, if one was entered. */
export function useToken(): string | null {
  const [token, setToken] = useState(read);
  useEffect(() => {
    const update = (): void => {
      setToken(read());
    };
    addEventListener(CHANGED, update);
    return () => {
      removeEventListener(CHANGED, update);
    };
  }, []);
  return token;
}
