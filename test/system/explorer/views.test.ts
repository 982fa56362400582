import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

inBrowser('the explorer (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test('from search to the claim behind an edge it is three clicks, and nothing is loaded from elsewhere', async () => {
    const { page, foreign, complaints } = await explorer.open();
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search everything' }).pressSequentially('royal air');
    await page.getByRole('heading', { level: 1, name: 'Found for “royal air”' }).waitFor();
    await page.getByRole('link', { name: 'Royal Air Force', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Royal Air Force' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Graph', exact: true }).click();
    await page
      .getByRole('link', { name: /claims? ?: .*17 March 2019 perpetrated by Royal Air Force/ })
      .click();
    const panel = page.getByRole('complementary', { name: 'Claims behind the edge' });
    await panel.getByText('Said by').waitFor();
    await panel.getByRole('link', { name: 'Royal Air Force', exact: true }).last().waitFor();
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test.each([
    ['cjtf-oir-250-strikes', /250 strikes in Syria and Iraq/, '250 strikes'],
    [
      'cjtf-oir-syria-31-vbieds',
      /hit 31 vehicle-borne/,
      '31 struck: VBIED of Islamic State of Iraq and Syria',
    ],
    [
      'cjtf-oir-syria-supply-routes',
      /^The strikes in Syria hit supply routes/,
      'Struck: supply route of Islamic State of Iraq and Syria',
    ],
    ['oir-2019-03-10-used-bomber', /with bomber aircraft/, 'bomber'],
    ['ghika-major-general', /^Ghika is a major general/, 'United Kingdom (Maj. Gen.)'],
  ])('the card of claim:%s says what it states besides its words', async (slug, words, content) => {
    const { page } = await explorer.open();
    await page.goto(`/claims/claim:${slug}`);
    const card = page.getByRole('article', { name: words });
    expect(await card.locator('.claim-content').innerText()).toBe(content);
    await page.close();
  });

  test('the back button leads back, view by view, and an edge is a view', async () => {
    const { page } = await explorer.open();
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.goto('/search?q=ghika');
    await page.getByRole('link', { name: 'Maj. Gen. Ghika', exact: true }).first().click();
    await heading('Maj. Gen. Ghika');
    await page.getByRole('link', { name: 'Graph', exact: true }).last().click();
    await heading('Around Maj. Gen. Ghika');
    await page.getByRole('link', { name: /claims? ?: .* holds post in / }).click();
    await page.getByRole('complementary', { name: 'Claims behind the edge' }).waitFor();
    await page.goBack();
    await page.getByRole('complementary', { name: 'Claims behind the edge' }).waitFor({ state: 'detached' });
    await page.goBack();
    await heading('Maj. Gen. Ghika');
    await page.goBack();
    await heading('Found for “ghika”');
  });

  test('as it was known before the first record, there is nothing, and it says why', async () => {
    const { page } = await explorer.open();
    for (const address of [
      '/',
      '/graph?around=actor:isis',
      '/events/event:raf-2019-03-17',
      '/search?q=isis',
    ]) {
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}asOf=2019-01-01`);
      await page.getByText('You see what was recorded here by 2019-01-01').waitFor();
    }
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('link', { name: 'Islamic State of Iraq and Syria' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=isis');
  });

  test('the one date goes along from view to view', async () => {
    const { page } = await explorer.open();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/events/event:raf-2019-03-17?asOf=${tomorrow}`);
    await page.getByRole('link', { name: 'Royal Air Force', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Royal Air Force' }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe(tomorrow);
  });

  test('a picture can be left for its question, with its variables and its moment', async () => {
    const { page } = await explorer.open();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/actors/actor:sdf?asOf=${tomorrow}`);
    await page.getByRole('link', { name: 'Open this query in the sandbox' }).click();
    await page.getByText('query ActorPage').first().waitFor();
    const asked = page.waitForRequest(
      (request) => request.headers()['claimgraph-as-of'] === `${tomorrow}T23:59:59.999Z`,
    );
    await page.getByRole('button', { name: /Execute query/ }).click();
    expect((await asked).postData()).toContain('query ActorPage');
    await page
      .locator('.graphiql-response .view-lines')
      .getByText('Syrian Democratic Forces')
      .first()
      .waitFor();
  });

  test('where there is no sandbox, nothing leads to it', async () => {
    const withoutSandbox = await startExplorer({ CLAIMGRAPH_SANDBOX: 'none' });
    try {
      const { page } = await withoutSandbox.open();
      await page.goto('/actors/actor:sdf');
      await page.getByRole('heading', { level: 1, name: 'Syrian Democratic Forces' }).waitFor();
      await page.getByRole('link', { name: 'Graph', exact: true }).last().waitFor();
      expect(await page.getByRole('link', { name: /sandbox/ }).count()).toBe(0);
    } finally {
      await withoutSandbox.stop();
    }
  });

  test('what is not there is said so, and what is wrong too', async () => {
    const { page } = await explorer.open();
    await page.goto('/events/event:never');
    await page.getByRole('alert').getByText('event:never').first().waitFor();
    await page.goto('/graph?around=actor:nobody');
    await page.getByRole('alert').getByText('actor:nobody').first().waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
});
