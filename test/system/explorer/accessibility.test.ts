import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../support/chromium.js';
import { packagePath } from '../../../src/package-path.js';
import { startExplorer, TOKEN, type Explorer } from './explorer.js';

const axe = readFileSync(createRequire(packagePath('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page that is serious or worse, with the first place where it is. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const VIEWS = [
  '/',
  '/search',
  '/search?q=strikes',
  '/search?q=isis&kind=PLACE',
  '/events/event:oir-syria-2019-03-10',
  '/actors/actor:isis',
  '/places/place:syria',
  '/documents/document:article',
  '/claims/claim:cjtf-oir-250-strikes',
  '/graph',
  '/graph?around=actor:isis&edge=event:raf-2019-03-17%20TARGETED%20actor:isis',
  '/graph?around=actor:isis&node=actor:isis',
  '/paths',
  '/paths?from=actor:ghika&to=place:mosul',
  '/disagreements',
  '/events/event:oir-syria-2019-03-10?claim=claim:cjtf-oir-syria-193-strikes&also=about+also',
  '/explore?since=2019-01-01&measure=strikes',
  '/explore?tab=table',
  '/explore?tab=matrix',
  '/explore?tab=graph',
  '/explore?tab=sources&measure=strikes',
  '/reconcile?kind=PLACE&score=0.6',
  '/reconcile?keep=actor:isis&merge=actor:sdf',
  '/reconcile?tab=many&score=0.6',
  '/reconcile?tab=decisions',
  '/reconcile?tab=crosswalks',
  '/actors/actor:isis?asOf=2019-01-01',
];

inBrowser('accessibility (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test.each(['light', 'dark'] as const)('axe finds nothing serious on any view, %s', async (colorScheme) => {
    const { page } = await explorer.open({ colorScheme });
    await page.goto('/');
    await page.evaluate(`sessionStorage.setItem('claimgraph:write-token', '${TOKEN}')`);
    const found: Record<string, string[]> = {};
    for (const view of VIEWS) {
      await page.goto(view);
      await page.locator('.view[aria-busy="false"], .nothing, [role="alert"]').first().waitFor();
      await page.locator('.pair[aria-busy="true"]').waitFor({ state: 'detached' });
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
