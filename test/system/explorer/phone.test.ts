import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

inBrowser('the explorer on a phone (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test.each(['/', '/explore', '/reconcile', '/events/event:oir-syria-2019-03-10', '/graph'])(
    '%s has a low header and nothing beside the screen',
    async (address) => {
      const { page } = await explorer.open(PHONE);
      await page.goto(address);
      await page.locator('.view[aria-busy="false"], .nothing').first().waitFor();
      const header = await page.locator('header.banner').boundingBox();
      expect(header?.height).toBeLessThan(64);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
      await page.close();
    },
  );

  test('the filters are in one sheet, which filters, closes, and gives the focus back', async () => {
    const { page } = await explorer.open(PHONE);
    await page.goto('/explore?since=2019&kind=STRIKE_CAMPAIGN');
    const opener = page.getByRole('button', { name: 'Filters (2)' });
    await opener.click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByText('Actor', { exact: true }).click();
    await sheet.getByRole('checkbox').first().check();
    await page.waitForURL(/involving=actor/);
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    const three = page.getByRole('button', { name: 'Filters (3)' });
    expect(await three.evaluate((button: any) => button.matches(':focus'))).toBe(true);
    await three.click();
    await sheet.getByRole('button', { name: /^Remove Kind/ }).click();
    await sheet.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Filters (2)' }).waitFor();
  });
});
