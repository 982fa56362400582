/** Where the explorer keeps the write token, too, until the tab is closed. */
const KEY = 'claimgraph:write-token';

/** The write token that has been entered; empty if none has. */
export const enteredToken = (): string => sessionStorage.getItem(KEY) ?? '';

/** Keeps a token, or forgets it if it is empty. */
export function keepToken(token: string): void {
  if (token === '') sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}

/** Sends a request with the token, unless its own headers name one. */
export const fetchWithToken: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  const token = enteredToken();
  if (token !== '' && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`);
  return fetch(input, { ...init, headers });
};
