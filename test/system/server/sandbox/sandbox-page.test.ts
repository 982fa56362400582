import type { Browser, Page, Request } from 'playwright-core';
import { inBrowser, launchChromium, watchedPage, type WatchedPage } from '../../../support/chromium.js';
import { loadArticle } from '../../../support/load-article.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

const html = { headers: { accept: 'text/html' } };

describe('the page', () => {
  let server: TestServer;
  beforeAll(() => {});
  afterEach(() => server.stop());

  test('is for browsers; programs get answers from the same address', async () => {
    server = await startServer();
    const page = await server.send(html);
    expect(page.text).toContain('<title>Claimgraph');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect((await server.execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test("is Apollo's where the setting says so", async () => {
    server = await startServer({ CLAIMGRAPH_SANDBOX: 'apollo' });
    const page = await server.send(html);
    expect(page.text).toContain('embeddable-sandbox.cdn.apollographql.com');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self' https://embeddable-sandbox.cdn.apollographql.com;");
    expect((await server.execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
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

  test('figures, comparison and what had been stated are answered, too', async () => {
    await page.goto(server.url);
    for (const [button, words] of [
      [/How many strikes are claimed in all/, '"totals"'],
      [/What does each source state/, '"comparison"'],
      [/What had been said in public/, '"asOf"'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await answer().getByText(words).waitFor();
    }
    expect(await answer().getByText('"errors"').count()).toBe(0);
  });

  test('a token that is entered goes along', async () => {
    await page.getByRole('button', { name: 'Show Write token' }).click();
    await page.getByRole('textbox', { name: 'Token' }).fill('a-token-for-the-sandbox');
    const asked = page.waitForRequest(
      (request) => request.headers()['authorization'] === 'Bearer a-token-for-the-sandbox',
    );
    await page.getByRole('button', { name: /Execute query/ }).click();
    await asked;
  });

  test('the whole page weighs less than 2 MB, as it is sent', async () => {
    const fresh = await watchedPage(browser, server.url);
    const requests: Request[] = [];
    fresh.page.on('requestfinished', (request) => void requests.push(request));
    await fresh.page.goto(server.url);
    await fresh.page.locator('.graphiql-query-editor .view-lines').waitFor();
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    expect(requests.length).toBeGreaterThan(10);
    expect(sizes.reduce((sum, size) => sum + size.responseBodySize, 0)).toBeLessThan(2_000_000);
    await fresh.page.close();
  });

  test('nothing was asked of another host, and nothing complained', () => {
    expect(watched.foreign).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});

inBrowser('the page that shows Apollo’s (skipped where there is no Chromium)', () => {
  /** Stands for Apollo’s script: shows what it was given, where that would open a frame. */
  const APOLLO = `window.EmbeddedSandbox = class {
    constructor({ target, ...options }) { target.textContent = JSON.stringify(options); }
  }`;
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer({ CLAIMGRAPH_SANDBOX: 'apollo' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** The page at an address, with some script in the place of Apollo’s, or with none. */
  async function open(address: string, script: string | null): Promise<WatchedPage> {
    const watched = await watchedPage(browser, server.url);
    await watched.page.route(/^https:/, (route) =>
      script === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await watched.page.goto(address);
    return watched;
  }

  const given = async (page: Page): Promise<unknown> =>
    JSON.parse(await page.locator('#sandbox').innerText()) as unknown;

  test('it hands over the question that the address brings, to be asked of this API', async () => {
    const query = 'query Named($id: ID!) { actor(id: $id) { name } } # </script> & <b>';
    const variables = { id: 'actor:sdf' };
    const asOf = '2019-03-25T00:00:00Z';
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables), asOf }).toString();
    const { page, complaints } = await open(`${server.url}?${search}`, APOLLO);
    expect(await given(page)).toMatchObject({
      initialEndpoint: server.url,
      endpointIsEditable: false,
      runTelemetry: false,
      initialState: { document: query, variables, headers: { 'Claimgraph-As-Of': asOf } },
    });
    expect(complaints).toEqual([]);
  });

  test('without a question, or with variables that are none, it opens all the same', async () => {
    const { page } = await open(server.url, APOLLO);
    expect(await given(page)).toMatchObject({ initialState: {} });
    await page.goto(`${server.url}?query={__typename}&variables=nonsense`);
    expect(await given(page)).toMatchObject({ initialState: { document: '{__typename}' } });
  });

  test('where Apollo cannot be reached, it says what to do', async () => {
    const { page } = await open(server.url, null);
    await page.getByText('CLAIMGRAPH_SANDBOX=graphiql').waitFor();
  });
});
