import { inBrowser } from '../../support/chromium.js';
import { emptyDatabase } from '../../support/database.js';
import { importSyria } from '../../support/importers/ucdp-ged/import-syria.js';
import { startExplorer, type Explorer } from './explorer.js';
import { PICTURE, takePicture } from './pictures.js';

const corpus = process.env['CLAIMGRAPH_CORPUS'];
if (corpus === undefined) console.info('CLAIMGRAPH_CORPUS is not set, so the explorer is not tried on UCDP.');

const PATIENCE = 900_000;

const onCorpus = corpus === undefined ? describe.skip : inBrowser;

onCorpus('the explorer on UCDP GED for Syria', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await importSyria(explorer.server.database, corpus ?? '');
  }, PATIENCE);
  afterAll(async () => {
    await emptyDatabase(explorer.server.database);
    await explorer.stop();
  }, PATIENCE);

  test('from search to the claim behind an edge it is three clicks', async () => {
    const { page } = await explorer.open(PICTURE);
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search everything' }).fill('Government of Syria');
    await page.getByRole('heading', { level: 1, name: 'Found for “Government of Syria”' }).waitFor();
    await page.getByRole('link', { name: 'Government of Syria', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Government of Syria' }).waitFor();
    await page.getByRole('link', { name: 'Graph', exact: true }).last().click();
    await page
      .getByRole('link', { name: /claims? ?: .* Government of Syria$/ })
      .first()
      .click();
    await page
      .getByRole('complementary', { name: 'Claims behind the edge' })
      .getByText('Said by')
      .first()
      .waitFor();
  });

  test('a year of it on the map: hundreds of places, none surer than it is', async () => {
    const { page, foreign, complaints } = await explorer.open({ viewport: { width: 1280, height: 1080 } });
    await page.goto('/map?since=2016-06-01&until=2017-12-31');
    await page.locator('.map-land').first().waitFor({ state: 'attached' });
    await page.locator('.map-events').nth(100).waitFor({ state: 'attached' });
    expect(await page.locator('.map-uncertain').count()).toBeGreaterThan(10);
    await takePicture(page, 'map');
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('long lists come in pages, and pages have addresses', async () => {
    const { page } = await explorer.open();
    await page.goto('/actors/actor:ucdp-118');
    await page.getByRole('link', { name: 'More events' }).click();
    await page.getByRole('link', { name: 'First page' }).waitFor();
    expect(new URL(page.url()).searchParams.get('events')).not.toBeNull();
    await page.goBack();
    await page.getByRole('link', { name: 'First page' }).waitFor({ state: 'detached' });
  });
});
