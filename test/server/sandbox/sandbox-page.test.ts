import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { packagePath } from '../../../src/package-path.js';
import { loadArticle } from '../../support/load-article.js';
import { startServer, type TestServer } from '../start-server.js';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where this system keeps Chromium, if it has one. */
function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not under this name.
    }
  }
  return null;
}

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

const executablePath = findChromium();
const inBrowser = executablePath === null ? describe.skip : describe;

inBrowser('in a browser (skipped where there is no Chromium)', () => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  let server: TestServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    await loadArticle(server.database);
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: QUIET });
    page = await browser.newPage();
    const { origin } = new URL(server.url);
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
        foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
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

  test('nothing was asked of another host, and nothing complained', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
