import type { BrowserContextOptions, Page } from 'playwright-core';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { launchChromium, watchedPage, type WatchedPage } from '../../support/chromium.js';
import { loadArticle } from '../../support/load-article.js';

/** The token with which the explorer under test may write. */
export const TOKEN = 'a-token-for-the-explorer';

/** The pages of a server, in a browser. */
export interface Pages {
  open(options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** The built explorer on the article, in a browser. */
export interface Explorer extends Pick<Pages, 'open'> {
  readonly server: TestServer;
  /** Takes in records beside the article. */
  ingest(dossier: object): Promise<void>;
  stop(): Promise<void>;
}

export async function startExplorer(settings: Record<string, string> = {}): Promise<Explorer> {
  const server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN, ...settings });
  await loadArticle(server.database);
  const pages = await pagesOf(server);
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
    open: (options) => pages.open(options),
    stop: async () => {
      await pages.close();
      await server.stop();
    },
  };
}

export async function pagesOf(server: TestServer): Promise<Pages> {
  const browser = await launchChromium();
  let opened: { test: string | undefined; pages: Page[] } = { test: undefined, pages: [] };
  return {
    open: async (options) => {
      const test = expect.getState().currentTestName;
      if (opened.test !== test) {
        // Pages of an earlier test would go on drawing, and take the time of this one.
        await Promise.all(opened.pages.map((page) => page.close()));
        opened = { test, pages: [] };
      }
      const watched = await watchedPage(browser, server.url, options);
      opened.pages.push(watched.page);
      return watched;
    },
    close: () => browser.close(),
  };
}
