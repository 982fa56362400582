import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packagePath } from '../../../src/package-path.js';

/** As wide as the pictures of the README are, in pixels. */
export const PICTURE = { viewport: { width: 1280, height: 860 } };

const FOLDER = packagePath('docs/pictures');

/** Takes the picture of a view, and keeps it for the README where UPDATE_GOLDEN says so. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.locator('.view[aria-busy="false"]').waitFor();
  const renew = Boolean(process.env['UPDATE_GOLDEN']);
  if (renew) mkdirSync(FOLDER, { recursive: true });
  await page.screenshot(renew ? { path: join(FOLDER, `${name}.png`) } : {});
}
