/** Whether the server was started for work on the explorer, as it states in the page. */
export const isDevelopment = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="claimgraph-development"]')?.content === 'yes';
