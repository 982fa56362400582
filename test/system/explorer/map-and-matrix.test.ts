import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

inBrowser('the map and the matrix (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test('brushing time chooses what the map and the list show, and stands in the address', async () => {
    const { page, foreign, complaints } = await explorer.open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/map');
    await page.getByRole('heading', { name: '13 events' }).waitFor();
    await page.locator('.map-land').first().waitFor({ state: 'attached' });
    const overlay = await page.locator('.brush .overlay').boundingBox();
    if (overlay === null) throw new Error('There is nothing to brush.');
    // From the beginning of 2014 to about its end.
    await page.mouse.move(overlay.x + 1, overlay.y + 20);
    await page.mouse.down();
    await page.mouse.move(overlay.x + overlay.width * 0.17, overlay.y + 40, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('heading', { name: '1 event', exact: true }).waitFor();
    await page.getByRole('link', { name: 'What ISIS controlled in 2014' }).waitFor();
    expect(new URL(page.url()).searchParams.get('since')).toMatch(/^2014-01-0/);
    await page.goBack();
    await page.getByRole('heading', { name: '13 events' }).waitFor();
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('the part of the map that is seen chooses what is counted and listed; a place is as large as it is unsure', async () => {
    const { page } = await explorer.open();
    await page.goto('/map?box=40.5,34,41.5,35');
    await page.getByRole('heading', { name: '1 event', exact: true }).waitFor();
    await page.getByRole('link', { name: 'The last ISIS stronghold' }).waitFor();
    await page.locator('.map-uncertain').first().waitFor({ state: 'attached' });
    await page.getByRole('checkbox', { name: /Only events in the visible part/ }).uncheck();
    await page.getByRole('heading', { name: '13 events' }).waitFor();
  });

  test('a name that is written as HTML is shown as it is written', async () => {
    const name = '<img src="x" onerror="document.title = 1"><b>Town</b>';
    await explorer.ingest({
      places: [{ id: 'place:html', name, kind: 'TOWN', latitude: 10, longitude: 10 }],
      events: [{ id: 'event:html', kind: 'OTHER', title: 'There', time: '2019' }],
      claims: [
        {
          id: 'claim:html',
          text: 'There it was.',
          subject: 'event:html',
          predicate: 'OCCURRED_AT',
          object: 'place:html',
          saidBy: ['actor:raf'],
          document: 'document:article',
        },
      ],
    });
    const { page, foreign, complaints } = await explorer.open();
    await page.goto('/map?box=9,9,11,11');
    await page.getByRole('heading', { name: '1 event', exact: true }).waitFor();
    await page.locator('.map-events:not([d="M0 0"])').hover();
    const tooltip = page.locator('.leaflet-tooltip');
    await tooltip.waitFor();
    expect(await tooltip.textContent()).toBe(`${name}: 1 event`);
    expect(await tooltip.locator('img, b').count()).toBe(0);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('a cell of the matrix leads to its events', async () => {
    const { page } = await explorer.open();
    await page.goto('/matrix');
    const row = page.getByRole('row', { name: /Combined Joint Task Force/ });
    await row.getByText('250 strikes claimed').waitFor();
    await row.getByRole('link', { name: '3 events' }).click();
    await page.getByRole('heading', { name: '3 events' }).waitFor();
  });

  test('places, documents and claims have pages too', async () => {
    const { page } = await explorer.open();
    await page.goto('/claims/claim:cjtf-oir-250-strikes');
    await page.getByRole('heading', { name: 'From here to the origin' }).waitFor();
    await page
      .getByRole('link', { name: /^ISIS caliphate pounded/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /claims first made in it/ }).waitFor();
    await page.goto('/places/place:al-baghouz');
    await page.getByText('to within 5 km').waitFor();
  });
});
