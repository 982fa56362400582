import { saveExample } from '../../../src/reading/drafts/save-example.js';
import { inBrowser } from '../../support/chromium.js';
import { serious, VIEWS, whenShown } from './every-view.js';
import { startExplorer, TOKEN, type Explorer } from './explorer.js';

inBrowser('accessibility (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await saveExample(explorer.server.database);
  });
  afterAll(() => explorer.stop());

  test.each(['light', 'dark'] as const)('axe finds nothing serious on any view, %s', async (colorScheme) => {
    const { page } = await explorer.open({ colorScheme });
    await page.goto('/');
    await page.evaluate(`sessionStorage.setItem('claimgraph:write-token', '${TOKEN}')`);
    const found: Record<string, string[]> = {};
    for (const view of VIEWS) {
      await page.goto(view);
      await whenShown(page);
      const violations = await serious(page);
      if (violations.length > 0) found[view] = violations;
    }
    expect(found).toEqual({});
  });

  test('axe finds nothing serious in the form of a claim, nor does it leave a narrow screen', async () => {
    const { page } = await explorer.open({ viewport: { width: 360, height: 740 } });
    await page.goto('/');
    await page.evaluate(`sessionStorage.setItem('claimgraph:write-token', '${TOKEN}')`);
    await page.goto('/events/event:raf-2019-03-17');
    await page.getByText('Assert a claim').click();
    await page.getByRole('combobox', { name: 'It says' }).selectOption('AFFECTED');
    await page.getByText('Scope, rank').click();
    const field = page.getByRole('combobox', { name: 'Who said it' });
    await field.fill('royal air');
    await page.getByRole('option', { name: /^Royal Air Force / }).click();
    await field.fill('united');
    await page.getByRole('option', { name: /^United Kingdom / }).waitFor();
    expect(await serious(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  test.each(VIEWS)('%s fits a narrow screen', async (view) => {
    const { page } = await explorer.open({ viewport: { width: 360, height: 740 } });
    await page.goto(view);
    await page.locator('.view[aria-busy="false"], .nothing, [role="alert"]').first().waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.close();
  });

  test('the claims behind an edge are reached with the keyboard alone', async () => {
    const { page } = await explorer.open();
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Skip to the content' }).press('Tab');
    await page.goto('/graph?around=actor:raf');
    await page.getByRole('link', { name: /claims? ?: .*17 March 2019 perpetrated by/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Claims behind the edge' }).getByText('Said by').waitFor();
  });
});
