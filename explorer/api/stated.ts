/** What the server states in the page: `sandbox`, `tiles`, `development`, `embed`, `citation`, `license`. */
export const stated = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="claimgraph-${name}"]`)?.content ?? '';
