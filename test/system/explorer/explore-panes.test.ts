import type { Page } from 'playwright-core';
import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';
import { syntheticYear } from './synthetic-year.js';

const events = (page: Page, number: string) =>
  page.locator('.numbers > div').first().getByText(number, { exact: true });

inBrowser('map, matrix and graph of the workbench (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await explorer.ingest(syntheticYear());
  });
  afterAll(() => explorer.stop());

  test('the visible part of the map chooses what is counted, however one zooms', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?box=40.5,34,41.5,35');
    await events(page, '2').waitFor();
    await page.locator('[data-ready] canvas').waitFor();
    const box = () => new URL(page.url()).searchParams.get('box');
    for (const zoom of ['Zoom in', 'Zoom out']) {
      const before = box();
      await page.getByRole('button', { name: zoom }).click();
      await page.waitForURL(({ searchParams }) => searchParams.get('box') !== before);
    }
    await page.getByRole('checkbox', { name: /Only events in the visible part/ }).uncheck();
    await events(page, '27').waitFor();
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
    await page.goto('/explore?box=9,9,11,11');
    await events(page, '1').waitFor();
    // The place lies in the middle of the box.
    await page.locator('[data-ready] canvas').hover();
    const tip = page.locator('.map-tip');
    await tip.waitFor();
    expect(await tip.locator('strong').textContent()).toBe(name);
    expect(await tip.textContent()).toBe(`${name}1 event`);
    expect(await tip.locator('img, b').count()).toBe(0);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('a box drawn on the map stays as it was drawn, and can be given up', async () => {
    const { page } = await explorer.open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/explore?involving=actor:year-north');
    await events(page, '13').waitFor();
    const canvas = page.locator('[data-ready] canvas');
    await canvas.waitFor();
    await page.getByRole('button', { name: 'Draw a box' }).click();
    const map = await canvas.boundingBox();
    if (map === null) throw new Error('There is no map.');
    await page.mouse.move(map.x + 20, map.y + 60);
    await page.mouse.down();
    await page.mouse.move(map.x + 60, map.y + 100, { steps: 3 });
    await page.mouse.up();
    await events(page, '0').waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('box')?.split(',').length, searchParams.get('drawn')]).toEqual([4, 'true']);
    await page.getByRole('button', { name: 'Everywhere, not only in the box' }).click();
    await events(page, '13').waitFor();
  });

  test('without WebGL the list says what the map would', async () => {
    const { page, complaints } = await explorer.open();
    await page.addInitScript(() => {
      const { HTMLCanvasElement } = globalThis as unknown as {
        HTMLCanvasElement: { prototype: { getContext: () => null } };
      };
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto('/explore?at=place:year-aleppo');
    await page.getByRole('note').getByText('it has no WebGL 2. The list says the same').waitFor();
    await page.getByText(/places? known to a point/).click();
    await page.getByRole('link', { name: 'Azaz' }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('a cell of the matrix, at its former address, leads to its events', async () => {
    const { page } = await explorer.open();
    await page.goto('/matrix?since=2019');
    await page.getByRole('button', { name: 'Remove When: since 2019' }).waitFor();
    const row = page.getByRole('row', { name: /Combined Joint Task Force/ });
    await row.getByText('250 strikes claimed').waitFor();
    await row.getByRole('link', { name: '3 events' }).click();
    await events(page, '3').waitFor();
    await page.getByRole('region', { name: 'Events', exact: true }).waitFor();
  });

  test('actors and places lead to their events, and a battle to those who fought', async () => {
    const { page } = await explorer.open();
    await page.goto('/actors/actor:year-north');
    await page.getByRole('main').getByRole('link', { name: 'Explore', exact: true }).click();
    await events(page, '13').waitFor();
    await page.getByRole('link', { name: 'Matrix' }).click();
    await page.getByRole('radio', { name: 'Who fought whom' }).check();
    await page
      .getByRole('row', { name: /^Southern Front/ })
      .getByRole('link', { name: '13 events' })
      .click();
    await page.getByText('Northern Front and Southern Front').waitFor();
    await page.goto('/places/place:year-town');
    await page.getByRole('main').getByRole('link', { name: 'Explore', exact: true }).click();
    await events(page, '13').waitFor();
    await page.goto('/events/event:year-05');
    await page.getByRole('main').getByRole('link', { name: 'Explore', exact: true }).click();
    await events(page, '2').waitFor();
  });

  test('places are coloured by who took part in most of their events, with a legend', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore?involving=actor:year-north');
    const legend = page.getByRole('group', { name: 'Legend' });
    await legend.waitFor();
    await page.getByRole('combobox', { name: 'Colour by' }).selectOption('SIDE');
    await legend.getByText('Northern Front').waitFor();
    await legend.getByText('others, or not stated').waitFor();
    expect(new URL(page.url()).searchParams.get('colour')).toBe('SIDE');
    await page.getByRole('combobox', { name: 'Colour by' }).selectOption('');
    await legend.getByText('Northern Front').waitFor({ state: 'detached' });
  });

  test('the graph is of those between whom the events happened, and a pair unfolds to events of the filter', async () => {
    const { page, complaints } = await explorer.open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/explore?at=place:year-aleppo&until=2016-02&tab=graph');
    await page.locator('.actor-graph canvas').first().waitFor();
    const pairs = page.getByRole('region', { name: 'Pairs of actors' });
    await pairs
      .getByRole('row', { name: /Northern Front fought Southern Front 2 / })
      .getByRole('link')
      .click();
    const panel = page.getByRole('complementary', { name: 'The picked pair' });
    await panel.getByRole('link', { name: 'Unfold the events' }).click();
    await panel.getByRole('link', { name: 'Battle of 02' }).waitFor();
    expect(await panel.getByRole('link', { name: /^Battle of/ }).count()).toBe(2);
    await page.getByRole('button', { name: 'Remove Place: Aleppo' }).click();
    await panel.getByText('2', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
