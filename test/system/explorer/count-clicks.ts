import type { Page } from 'playwright-core';

/** Counts clicks of the pointer on a page from now on. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(
    `window.clicks = 0; addEventListener('pointerdown', () => { window.clicks += 1; }, true)`,
  );
  return () => page.evaluate<number>('window.clicks');
}
