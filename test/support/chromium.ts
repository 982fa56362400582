import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { borrow } from './borrow.js';

/** Tests in a browser, skipped if there is none. */
export const inBrowser = process.env.CLAIMGRAPH_TEST_CHROMIUM ? describe : describe.skip;

/** The browser of this test run. Closing it closes its pages; the browser itself serves the next test file. */
export async function launchChromium(): Promise<Browser> {
  const { endpoint } = await borrow<{ endpoint: string }>('/chromium');
  return chromium.connect(endpoint);
}

/** How long a page may take to show what is awaited, on a busy machine, in milliseconds. */
const PATIENCE = 170_000;

/** A page, and what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** URLs outside the server that were requested. */
  readonly foreign: readonly string[];
  /** Errors and warnings of the page. */
  readonly complaints: readonly string[];
}

/** A page that may only load from the server at this URL. */
export async function watchedPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const { origin } = new URL(url);
  const page = await browser.newPage({ locale: 'en-GB', ...options, baseURL: origin });
  page.setDefaultTimeout(PATIENCE);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return { page, foreign, complaints };
}

/** The file that the page saves when a button is pressed. */
export async function savedBy(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return buffer(await (await download).createReadStream());
}
