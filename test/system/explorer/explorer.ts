import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { launchChromium, watchedPage, type WatchedPage } from '../../support/chromium.js';
import { loadArticle } from '../../support/load-article.js';

/** The token with which the explorer under test may write. */
export const TOKEN = 'a-token-for-the-explorer';

/** The built explorer on the article, in a browser. */
export interface Explorer {
  readonly server: TestServer;
  /** Takes in records beside the article. */
  ingest(dossier: object): Promise<void>;
  open(options?: BrowserContextOptions): Promise<WatchedPage>;
  stop(): Promise<void>;
}

export async function startExplorer(settings: Record<string, string> = {}): Promise<Explorer> {
  const server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN, ...settings });
  await loadArticle(server.database);
  const browser: Browser = await launchChromium();
  return {
    server,
    ingest: async (dossier) => {
      const { errors } = await server.execute(
        'mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created } }',
        { dossier },
        { authorization: `Bearer ${TOKEN}` },
      );
      expect(errors).toEqual([]);
    },
    open: (options) => watchedPage(browser, server.url, options),
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
