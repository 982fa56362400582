import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

inBrowser('where there is nothing to show (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test.each([
    ['/search', 'Search', 'Type some words above'],
    ['/paths', 'Paths', 'A path has two ends'],
    ['/graph/of/nothing', 'Nothing here', 'no view at this address'],
  ])('%s has a heading, names its tab, and says what to do', async (address, title, words) => {
    const { page } = await explorer.open();
    await page.goto('/actors/actor:sdf');
    await page.getByRole('heading', { level: 1, name: 'Syrian Democratic Forces' }).waitFor();
    await page.evaluate(
      `history.pushState(null, '', '${address}'); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await page.getByText(words).waitFor();
    expect(await page.title()).toBe(`${title} · Claimgraph`);
    await page.getByRole('link', { name: 'Start from what there is' }).click();
    await page.getByRole('heading', { name: 'Five questions, answered small' }).waitFor();
  });

  const none = { totalCount: 0, nodes: [] };
  const nothing = {
    claims: none,
    documents: none,
    places: none,
    actors: none,
    events: none,
    eventFacets: [],
  };

  test('an empty graph says how something comes into it, and does not lead back to itself', async () => {
    const { page } = await explorer.open();
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: nothing } }));
    await page.goto('/');
    await page.getByText('npm run ingest').waitFor();
    expect(await page.getByRole('link', { name: 'Start from what there is' }).count()).toBe(0);
  });

  test('a lower score is proposed only where there is one', async () => {
    const { page } = await explorer.open();
    await page.goto('/reconcile?kind=PLACE&score=0.9');
    await page.getByText('try a lower score').waitFor();
    await page.getByRole('combobox', { name: 'Score' }).selectOption('0.6');
    await page.getByText('No two places are similar enough').waitFor();
  });

  test('a graph without a start offers those in most events, of either side', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph');
    const targets = page.getByRole('region', { name: 'Targets' }).getByRole('listitem');
    await targets.first().getByRole('link', { name: 'Islamic State of Iraq and Syria' }).waitFor();
    const perpetrators = page.getByRole('region', { name: 'Perpetrators' });
    await perpetrators.getByRole('link', { name: 'Royal Air Force' }).click();
    await page.getByRole('heading', { level: 1, name: 'Around Royal Air Force' }).waitFor();
  });
});
