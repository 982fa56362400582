import type { Locator, Page } from 'playwright-core';
import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

/** What one can act on, as it stands in the document, and which of it has the focus. */
const STOPS = `(() => {
  const acting = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll(acting)].filter((one) => one.checkVisibility());
  const nameOf = (one, index) => index + ' ' + one.localName + ' ' + (one.ariaLabel ?? one.textContent).trim();
  const { activeElement } = document;
  const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
  const { left, right } = activeElement.getBoundingClientRect();
  return {
    all: all.map(nameOf),
    left: activeElement === document.body,
    focused: nameOf(activeElement, all.indexOf(activeElement)),
    seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && right > 0 && left < innerWidth,
  };
})()`;

interface Stops {
  readonly all: readonly string[];
  /** Whether the page was left, for the browser’s own buttons. */
  readonly left: boolean;
  readonly focused: string;
  /** Whether one sees where the focus is. */
  readonly seen: boolean;
}

/** Tab stops within one field: a date has day, month, year and a calendar. */
const MAX_TAB_STOPS = 4;

/** Goes through the page by Tab, from its top until it is left. */
async function goThrough(page: Page): Promise<{ all: readonly string[]; met: string[]; unseen: string[] }> {
  const { all } = await page.evaluate<Stops>(STOPS);
  const met: string[] = [];
  const unseen: string[] = [];
  for (let presses = 0; presses < all.length * MAX_TAB_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const { left, focused, seen } = await page.evaluate<Stops>(STOPS);
    if (left || (met.length > 1 && focused === met[0])) break;
    if (focused !== met.at(-1)) met.push(focused);
    if (!seen) unseen.push(focused);
  }
  return { all, met, unseen };
}

const hasFocus = async (page: Page, one: Locator): Promise<boolean> =>
  (await one.and(page.locator(':focus')).count()) === 1;

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  const { all } = await page.evaluate<Stops>(STOPS);
  for (let presses = 0; presses < all.length * MAX_TAB_STOPS; presses += 1) {
    if (await hasFocus(page, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(wanted)}.`);
}

inBrowser('the keyboard (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test.each([
    '/',
    '/events/event:oir-syria-2019-03-10',
    '/graph?around=actor:raf',
    '/graph?around=actor:raf&node=actor:raf',
    '/explore?measure=strikes',
  ])('on %s Tab leads to everything in its order, shows where one is, and out again', async (view) => {
    const { page } = await explorer.open();
    await page.goto(view);
    await page.locator('.view[aria-busy="false"]').waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    if (view.startsWith('/graph')) await page.locator('.drawing canvas').first().waitFor();
    const { all, met, unseen } = await goThrough(page);
    expect(met).toEqual(all);
    expect(unseen).toEqual([]);
  });

  test('from home to an event, its graph, and the claims behind an edge, and to the workbench', async () => {
    const { page } = await explorer.open();
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    const strike = 'Royal Air Force strike of 17 March 2019';
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: strike }));
    await page.keyboard.press('Enter');
    await heading(strike);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Graph');
    await page.keyboard.press('Enter');
    await heading(`Around ${strike}`);

    const edge = page.getByRole('link', { name: /claims? ?: .*perpetrated by Royal Air Force/ });
    await tabTo(page, edge);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Claims behind the edge' });
    await panel.getByText('Said by').waitFor();
    await tabTo(page, panel.getByRole('link', { name: 'Close' }));
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await hasFocus(page, edge)).toBe(true);

    await page.keyboard.press('Enter');
    await panel.waitFor();
    await tabTo(page, panel.getByRole('link', { name: 'Close' }));
    await page.keyboard.press('Enter');
    await panel.waitFor({ state: 'detached' });
    expect(await hasFocus(page, edge)).toBe(true);

    await page.goto(`${page.url()}&node=actor:raf`);
    const node = page.getByRole('complementary', { name: 'The picked node' });
    await node.waitFor();
    await tabTo(page, node.getByRole('link', { name: 'Expand' }));
    await page.keyboard.press('Enter');
    await tabTo(page, node.getByRole('link', { name: 'Collapse' }));
    await page.keyboard.press('Escape');
    await node.waitFor({ state: 'detached' });

    await tabTo(page, page.getByRole('link', { name: 'Explore', exact: true }).first());
    await page.keyboard.press('Enter');
    await heading('Explore');
  });

  test('Escape closes where one enters the token, and leads back to its button', async () => {
    const { page } = await explorer.open();
    await page.goto('/');
    const write = page.getByRole('button', { name: 'Write' });
    await tabTo(page, write);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await hasFocus(page, write)).toBe(true);
  });
});
