import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

inBrowser('the search view (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test('one kind of things is searched, in the address too, also while one types on and goes back', async () => {
    const { page } = await explorer.open();
    await page.goto('/search?q=isis');
    const kinds = page.getByRole('navigation', { name: 'Kind of results' });
    const found = page.locator('.hit-kind');
    const foundKinds = async () => [...new Set(await found.allInnerTexts())];
    /** The hits of the search before stay until those of this one are there. */
    const onlyKind = async (kind: string): Promise<void> => {
      await page.locator('.hit-kind', { hasNotText: kind }).first().waitFor({ state: 'detached' });
      expect(await foundKinds()).toEqual([kind]);
    };
    await found.first().waitFor();
    expect((await foundKinds()).length).toBeGreaterThan(1);

    await kinds.getByRole('link', { name: 'Claims' }).click();
    await onlyKind('Claim');
    expect(await found.count()).toBe(20);
    await page.getByRole('link', { name: 'More hits' }).click();
    await found.nth(20).waitFor();
    expect(await foundKinds()).toEqual(['Claim']);

    await kinds.getByRole('link', { name: 'Events' }).click();
    const search = page.getByRole('searchbox', { name: 'Search everything' });
    await search.fill('royal air');
    await page.getByRole('heading', { level: 1, name: 'Found for “royal air”' }).waitFor();
    await onlyKind('Event');
    expect(new URL(page.url()).search).toBe('?kind=EVENT&q=royal+air');

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Found for “isis”' }).waitFor();
    await page.locator('.hit-kind', { hasText: 'Claim' }).first().waitFor();
    expect(await search.inputValue()).toBe('isis');
  });

  test('where nothing of a kind is found, it says what to do', async () => {
    const { page } = await explorer.open();
    await page.goto('/search?q=isis&kind=PLACE');
    await page.getByText('No place contains all of these words.').waitFor();
    await page.getByRole('link', { name: 'Everything' }).click();
    await page.locator('.hit-kind').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=isis');
  });

  test('a name with a month shows what happened there then, and each hit what tells it from others', async () => {
    const { page } = await explorer.open();
    await page.goto('/search?q=al-baghouz+march+2019');
    const then = page.getByRole('region', { name: 'What happened then' });
    await then.getByText(/events? that may have been in March 2019: Al-Baghouz/).waitFor();
    await page.locator('.hits').getByText('Village · in Syria').first().waitFor();
    await page.goto('/search?q=islamic+state');
    const first = page.locator('.hits > li').first();
    await first.getByRole('link', { name: 'Islamic State of Iraq and Syria' }).waitFor();
    await first.getByText(/^Armed group · also ISIS/).waitFor();
  });

  test('on a phone the header is one line, and the views are in its menu', async () => {
    const { page } = await explorer.open({ viewport: { width: 390, height: 800 } });
    await page.goto('/search?q=isis');
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(64);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Disagreements' }).click();
    await page.getByRole('heading', { level: 1, name: 'Disagreements' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Views' }).isVisible()).toBe(false);
  });
});
