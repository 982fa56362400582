import type { Page } from 'playwright-core';
import { inBrowser, savedBy } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

const ISIS = 'Islamic State of Iraq and Syria';

inBrowser('the graph of actors (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer({
      CLAIMGRAPH_CITATION: 'Claims "on" <strikes>',
      CLAIMGRAPH_LICENSE: 'CC-BY-4.0',
    });
    await explorer.ingest({ actors: [{ id: 'actor:alone', name: 'The Hermits', kind: 'ORGANIZATION' }] });
  });
  afterAll(() => explorer.stop());

  const pairs = (page: Page) => page.getByRole('region', { name: 'Pairs of actors' });

  test('an edge stands for all events of two actors, which unfold from it and fold again', async () => {
    const { page, foreign, complaints } = await explorer.open();
    await page.goto('/graph');
    await page.locator('.actor-graph canvas').first().waitFor();
    const row = pairs(page).getByRole('row', { name: `Royal Air Force struck ${ISIS}` });
    await row.getByRole('link').click();
    const panel = page.getByRole('complementary', { name: 'The picked pair' });
    await panel.getByText('Events', { exact: true }).waitFor();
    await panel.getByRole('link', { name: 'Unfold the events' }).click();
    await panel.getByRole('listitem').first().getByRole('link').first().waitFor();
    await panel.getByRole('link', { name: 'Fold the events' }).click();
    await panel.getByRole('link', { name: 'Unfold the events' }).waitFor();
    expect(await panel.getByRole('listitem').count()).toBe(0);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('an actor is picked with all whom it struck or who struck it, in any layout', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph?node=actor:isis');
    const panel = page.getByRole('complementary', { name: 'The picked actor' });
    await panel.getByRole('link', { name: 'struck by Royal Air Force' }).waitFor();
    for (const layout of ['circle', 'rings']) {
      await page.getByRole('combobox', { name: 'Layout' }).selectOption(layout);
      await page.waitForURL((url) => url.searchParams.get('layout') === layout);
    }
    await panel.getByRole('link', { name: 'All around it' }).click();
    await page.getByRole('heading', { level: 1, name: `Around ${ISIS}` }).waitFor();
  });

  test('a saved picture says what it is, since when, whose and under which licence', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph?layout=circle');
    await page.locator('.actor-graph canvas').first().waitFor();
    const svg = (await savedBy(page, 'Save as SVG')).toString();
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const text of [
      'Who struck and fought whom',
      `As known on ${new Date().toISOString().slice(0, 10)}`,
      'Source: Claims "on" &lt;strikes&gt;',
      'Licence: CC-BY-4.0',
      'Royal Air Force',
      '>struck<',
    ])
      expect(svg).toContain(text);
    const png = await savedBy(page, 'Save as PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  test('a path is found between two things found by name; where there is none, that is said', async () => {
    const { page, complaints } = await explorer.open();
    await page.goto('/paths');
    const choose = async (field: string, words: string, found: RegExp): Promise<void> => {
      await page.getByRole('combobox', { name: field, exact: true }).fill(words);
      await page.getByRole('option', { name: found }).first().click();
    };
    await choose('From', 'Ghika', /Ghika/);
    await choose('To', 'United Kingdom', /United Kingdom/);
    await page.getByRole('button', { name: 'Find the paths' }).click();
    await page.getByRole('heading', { level: 1, name: 'From Maj. Gen. Ghika to United Kingdom' }).waitFor();
    await page.getByText('Other ends').click();
    await choose('From', 'Ghika', /Ghika/);
    await choose('To', 'Hermits', /Hermits/);
    await page.getByRole('button', { name: 'Find the paths' }).click();
    await page
      .getByText('Maj. Gen. Ghika and The Hermits are not connected by a path of at most 4 edges.')
      .waitFor();
    await page.getByRole('link', { name: 'Look for longer ones' }).click();
    await page.getByText('at most 8 edges, which is as far as paths are followed.').waitFor();
    expect(complaints).toEqual([]);
  });
});
