import { countClicks } from '../explorer/count-clicks.js';
import type { Pages } from '../explorer/explorer.js';
import { PICTURE, takePicture } from '../explorer/pictures.js';

/** Tasks of a researcher in the explorer, with the clicks that they take. */
export function testTasks(open: Pages['open']): void {
  test('from search to the claim behind an edge it is three clicks', async () => {
    const { page } = await open(PICTURE);
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

  test('all of it in the workbench: hundreds of places on the map, and the chart', async () => {
    const { page, foreign, complaints } = await open(PICTURE);
    await page.goto('/explore');
    await page.locator('[data-ready] canvas').waitFor();
    await page.getByText(/^[\d,]{3,} places known to a point, [\d,]+ not$/).waitFor();
    await page.getByRole('heading', { name: 'Killed by month' }).waitFor();
    await takePicture(page, 'explore');
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('killed a month in Aleppo in 2016 by side, with a band, takes five clicks', async () => {
    const { page } = await open();
    await page.goto('/explore');
    const clicks = await countClicks(page);
    await page.getByText('Place', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('Aleppo Governorate');
    await page
      .getByRole('checkbox', { name: /^Aleppo Governorate/ })
      .first()
      .click();
    await page.getByText('When', { exact: true }).click();
    await page.getByRole('textbox', { name: 'When' }).fill('2016');
    await page.keyboard.press('Enter');
    // A list is opened by one click, and its value picked by another.
    await page.getByRole('combobox', { name: 'split by' }).selectOption('SIDE');
    await page.getByRole('heading', { name: 'Killed by month and side' }).waitFor();
    expect((await clicks()) + 2).toBeLessThanOrEqual(5);
    await page.locator('.numbers').getByText('1,975', { exact: true }).waitFor();
    await page.locator('.numbers').getByText('13,114–13,673').waitFor();
    await page.getByText(/^1,356 .* killed in 18 events$/).waitFor();
  });

  test('Baghouz in March 2019 with all its figures takes four clicks', async () => {
    const { page } = await open();
    await page.goto('/explore');
    const clicks = await countClicks(page);
    await page.getByText('Place', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('Baghuz');
    await page
      .getByRole('checkbox', { name: /^Baghuz Fawqani village/ })
      .first()
      .click();
    await page.getByText('When', { exact: true }).click();
    await page.getByRole('textbox', { name: 'When' }).fill('March 2019');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.getByRole('row').getByText('killed 230 (230 to 300)').first().waitFor();
    expect(await clicks()).toBeLessThanOrEqual(4);
  });

  test('long lists come in pages, and pages have addresses', async () => {
    const { page } = await open();
    await page.goto('/actors/actor:ucdp-118');
    await page.getByRole('link', { name: 'More events' }).click();
    await page.getByRole('link', { name: 'First page' }).waitFor();
    expect(new URL(page.url()).searchParams.get('events')).not.toBeNull();
    await page.goBack();
    await page.getByRole('link', { name: 'First page' }).waitFor({ state: 'detached' });
  });
}
