/** How whoever runs this server wants it to be cited, as the page states it. */
export const graphName = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="claimgraph-citation"]')?.content ?? 'Claimgraph';
