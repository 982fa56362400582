import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { packagePath } from '../../../src/package-path.js';
import { inBrowser, launchChromium, watchedPage, type WatchedPage } from '../../support/chromium.js';
import { loadArticle } from '../../support/load-article.js';
import { startServer, type TestServer } from '../start-server.js';

const html = { headers: { accept: 'text/html' } };

describe('the page', () => {
  let server: TestServer;
  beforeAll(() => {
    execFileSync('node', [packagePath('scripts/build.js')]);
  });
  afterEach(() => server.stop());

  test('is for browsers; programs get answers from the same address', async () => {
    server = await startServer();
    const page = await server.send(html);
    expect(page.text).toContain('<title>Claimgraph');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test("is Apollo's where the setting says so", async () => {
    server = await startServer({ CLAIMGRAPH_SANDBOX: 'apollo' });
    const page = await server.send(html);
    expect(page.text).toContain('embeddable-sandbox.cdn.apollographql.com');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('is not there where the setting says so', async () => {
    server = await startServer({ CLAIMGRAPH_SANDBOX: 'none' });
    expect(await server.send(html)).toMatchObject({
      status: 400,
      text: expect.not.stringContaining('<html'),
    });
  });
});

inBrowser('in a browser (skipped where there is no Chromium)', () => {
  let server: TestServer;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    await loadArticle(server.database);
    browser = await launchChromium();
    watched = await watchedPage(browser, server.url);
    ({ page } = watched);
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const answer = () => page.locator('.graphiql-response .view-lines');

  test('an example question is chosen, asked and answered', async () => {
    await page.getByRole('button', { name: /Royal Air Force/ }).click();
    await answer().getByText('event:raf-2019-03-17').waitFor();
  });

  test('it can be asked again with the play button', async () => {
    await page.getByRole('button', { name: /Maj\. Gen\. Ghika/ }).click();
    await answer().getByText('Maj. Gen. Ghika').first().waitFor();
    const asked = page.waitForResponse(
      (response) => response.request().postData()?.includes('WhatGhikaSaid') ?? false,
    );
    await page.getByRole('button', { name: /Execute query/ }).click();
    expect((await asked).status()).toBe(200);
  });

  test('a question that the address brings is ready to be asked, with its variables', async () => {
    const query = 'query Named($id: ID!) { actor(id: $id) { name } }';
    const variables = JSON.stringify({ id: 'actor:sdf' });
    await page.goto(`${server.url}?${new URLSearchParams({ query, variables }).toString()}`);
    await page.getByText('query Named').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answer().getByText('Syrian Democratic Forces').waitFor();
  });

  test('nothing was asked of another host, and nothing complained', () => {
    expect(watched.foreign).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
