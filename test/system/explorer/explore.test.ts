import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../support/chromium.js';
import { countClicks } from './count-clicks.js';
import { startExplorer, type Explorer } from './explorer.js';
import { syntheticYear } from './synthetic-year.js';

/** Waits until nothing more is to come. */
const settled = (page: Page): Promise<void> => page.locator('.view[aria-busy="false"]').waitFor();

const events = (page: Page, number: string) =>
  page.locator('.numbers > div').first().getByText(number, { exact: true });

inBrowser('the workbench (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await explorer.ingest(syntheticYear());
  });
  afterAll(() => explorer.stop());

  test('Baghouz in March 2019 with all its figures takes four clicks', async () => {
    const { page, foreign, complaints } = await explorer.open();
    await page.goto('/explore');
    const clicks = await countClicks(page);
    await page.getByText('Place', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('baghouz');
    await page.getByRole('checkbox', { name: /^Al-Baghouz/ }).click();
    await page.getByText('When', { exact: true }).click();
    await page.getByRole('textbox', { name: 'When' }).fill('March 2019');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.getByRole('button', { name: 'Remove When: March 2019' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'The last battle' });
    await row.getByText('killed 230 (230 to 300); wounded 40').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(4);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('at')).toBe('place:al-baghouz');
    expect([searchParams.get('since'), searchParams.get('until')]).toEqual(['2019-03', '2019-03']);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('killed a month in Aleppo in 2016 by side, with a band, takes five clicks', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore');
    const clicks = await countClicks(page);
    await page.getByText('Place', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('Aleppo');
    await page.getByRole('checkbox', { name: 'Aleppo', exact: true }).click();
    await page.getByText('When', { exact: true }).click();
    await page.getByRole('textbox', { name: 'When' }).fill('2016');
    await page.keyboard.press('Enter');
    // A list is opened by one click, and its value picked by another.
    await page.getByRole('combobox', { name: 'split by' }).selectOption('SIDE');
    await page.getByRole('heading', { name: 'Killed by month and side' }).waitFor();
    expect((await clicks()) + 2).toBeLessThanOrEqual(5);
    await settled(page);

    const chart = page.getByRole('slider', { name: /^Killed by month/ });
    await chart.focus();
    await chart.press('Home');
    await page.getByRole('status').getByText('10 (5–15) killed, 1 event', { exact: true }).waitFor();
    await page.getByText('The same in figures').click();
    await page
      .getByRole('row', { name: 'December 2016 1 120 (115–125) 120 (115–125) 120 (115–125)' })
      .waitFor();
    // The siege lasted for months, so it is in none of the bars.
    await page.getByText('500 (495–505) killed in 1 event').waitFor();
    await page.getByText('Each in a row of its own').waitFor();
  });

  test('an arrow key goes to a bar, and Enter picks its month, which can be removed again', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?involving=actor:year-north');
    await events(page, '13').waitFor();
    await settled(page);
    const chart = page.getByRole('slider', { name: /^Killed by month/ });
    await chart.focus();
    await chart.press('End');
    await chart.press('Enter');
    await events(page, '1').waitFor();
    expect(new URL(page.url()).searchParams.get('since')).toBe('2016-12');
    await page.getByRole('button', { name: 'Remove When: December 2016' }).click();
    await events(page, '13').waitFor();
  });

  test('brushing the chart picks whole months', async () => {
    const { page } = await explorer.open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/explore?at=place:year-aleppo');
    await events(page, '13').waitFor();
    await settled(page);
    const overlay = page.locator('.brush .overlay');
    // Waits until the chart has its size: until then, it is drawn anew.
    await overlay.hover({ position: { x: 2, y: 20 } });
    const box = await overlay.boundingBox();
    if (box === null) throw new Error('There is nothing to brush.');
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + 40, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Remove When: January 2016 – March 2016' }).waitFor();
  });

  test('what is seen is downloaded with two clicks', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?at=place:year-aleppo&since=2016-01&until=2016-02');
    const clicks = await countClicks(page);
    await page.getByText('Download').click();
    expect(await page.getByRole('group', { name: 'Download' }).getByRole('link').allTextContents()).toEqual([
      'Tables (CSV in a zip)',
      'CSV, a row per event',
      'Parquet',
      'GeoJSON',
      'GraphML',
      'GEXF',
      'Cytoscape JSON',
      'FollowTheMoney',
      'JSON-LD',
      'Dossier',
    ]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV, a row per event' }).click();
    const file = (await buffer(await (await download).createReadStream())).toString();
    expect(await clicks()).toBeLessThanOrEqual(2);
    expect(file.match(/event:year-\d\d/g)).toEqual(['event:year-01', 'event:year-02']);
  });

  test('typing a date loses no control, sends nothing, and Enter asks once', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore');
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      const query = /query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (query !== undefined && query !== 'Years') asked.push(query);
    });
    await page.getByText('When', { exact: true }).click();
    const field = page.getByRole('textbox', { name: 'When' });
    const element = await field.elementHandle();
    await field.pressSequentially('25 March 2019', { delay: 60 });
    expect(asked).toEqual([]);
    await field.press('Enter');
    await page.getByRole('button', { name: 'Remove When: 25 March 2019' }).waitFor();
    await settled(page);
    expect(await element.evaluate((one: { isConnected: boolean }) => one.isConnected)).toBe(true);
    expect(asked.toSorted()).toEqual(['Numbers', 'WhenAndHowMany', 'Where']);
    await field.fill('no date at all');
    await field.press('Enter');
    await page.getByRole('alert').getByText('is not understood as a time').waitFor();
  });

  test('a date that is understood late is applied all the same, and leaves what was chosen meanwhile', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore');
    await settled(page);
    let understand = (): void => undefined;
    const understood = new Promise<void>((resolve) => (understand = resolve));
    // Whatever is loaded from here on has to wait, so the library that reads words of a date, too.
    await page.route('**/assets/*.js', async (route) => {
      await understood;
      await route.continue();
    });
    await page.getByText('When', { exact: true }).click();
    await page.getByRole('textbox', { name: 'When' }).fill('March 2019');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.getByRole('region', { name: 'Events', exact: true }).waitFor();
    understand();
    await page.getByRole('button', { name: 'Remove When: March 2019' }).waitFor();
    expect(new URL(page.url()).searchParams.get('tab')).toBe('table');
  });

  test('the last answer stays when the next one fails, which is told without the names of settings', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore');
    await events(page, '27').waitFor();
    await settled(page);
    const problem = {
      message: 'Too many heavy requests are running.',
      extensions: { code: 'OVERLOADED', path: 'request', hint: 'Try again (CLAIMGRAPH_MAX_HEAVY).' },
    };
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: { errors: [problem] } }));
    await page.getByRole('combobox', { name: 'by', exact: true }).selectOption('YEAR');
    await page.getByText('Nobody named').click();
    await page.getByRole('checkbox', { name: 'No place' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'What you see below is the last answer.' });
    await alert.getByText('The server has much to do.').waitFor();
    // The chart failed first; that which is counted has failed too once it is neither awaited nor new.
    await page.locator('.pane[aria-busy="false"][data-stale="true"] .numbers').waitFor();
    expect(await alert.textContent()).not.toMatch(/CLAIMGRAPH|request\b/);
    await events(page, '27').waitFor();
    await page.unroute('**/graphql');
    await page.keyboard.press('Escape');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await events(page, '27').waitFor({ state: 'detached' });
  });

  test('a citation has a permalink that stays as it is now', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?at=place:year-aleppo&since=2016');
    await page.getByRole('button', { name: 'Remove Place: Aleppo' }).waitFor();
    await page.getByText('Cite', { exact: true }).click();
    const link = await page.getByRole('textbox', { name: 'Permalink' }).inputValue();
    const { searchParams } = new URL(link);
    expect([searchParams.get('at'), searchParams.get('since')]).toEqual(['place:year-aleppo', '2016']);
    expect(Date.parse(searchParams.get('asOf') ?? '')).toBeGreaterThan(Date.now() - 600_000);
    expect(await page.getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(
      'events: since 2016; Aleppo',
    );
    expect(await page.getByRole('textbox', { name: 'BibTeX' }).inputValue()).toContain(`url = {${link}}`);
  });

  test('a graph that is empty at a moment says when its first record is, and leads there', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?asOf=2001-01-01');
    const first = page.getByText(/The first claim was recorded here on \d{4}-\d\d-\d\d/).first();
    await first.waitFor();
    await page
      .getByRole('link', { name: /^Show \d/ })
      .first()
      .click();
    await events(page, '27').waitFor();
    await page.goto('/explore?asOf=2001-01-01/stated');
    expect(await page.getByRole('combobox', { name: 'What counts as known' }).inputValue()).toBe('stated');
    await page
      .getByText(/The first claim was stated on \d{4}/)
      .first()
      .waitFor();
  });

  test('around a place is more than in it, and a source compares with others', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?at=place:year-town&around=25&tab=sources');
    await page.getByText('Azaz and 25 km around').waitFor();
    await page.getByRole('heading', { name: 'Killed, according to' }).waitFor();
    await page.getByRole('link', { name: 'Register of the Year' }).waitFor();
    await page
      .getByRole('region', { name: 'Sources' })
      .getByText('1,280 (1,215–1,345)', { exact: true })
      .waitFor();
  });

  test('the table is sorted, paged, and has the columns that are chosen', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?at=place:year-aleppo&tab=table');
    const rows = page.getByRole('region', { name: 'Events', exact: true }).getByRole('row');
    await rows.filter({ hasText: 'Battle of 01' }).getByText('killed 10 (5 to 15)').waitFor();
    await page.getByRole('button', { name: 'Date' }).click();
    await rows.nth(1).getByText('Battle of 12').waitFor();
    await page.getByText('Columns').first().click();
    await page.getByRole('checkbox', { name: 'Sides' }).uncheck();
    await page.getByRole('columnheader', { name: 'Sides' }).waitFor({ state: 'detached' });
  });

  test('places, documents and claims have pages too', async () => {
    const { page } = await explorer.open();
    await page.goto('/claims/claim:cjtf-oir-250-strikes');
    await page.locator('.chain').getByText('Said by').first().waitFor();
    await page
      .getByRole('link', { name: /^ISIS caliphate pounded/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /claims first made in it/ }).waitFor();
    await page.goto('/places/place:al-baghouz');
    await page.getByText('to within 5 km').waitFor();
  });
});
