import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { packagePath } from '../../../src/package-path.js';

const axe = readFileSync(createRequire(packagePath('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page that is serious or worse, with the first place where it is. */
export async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Every view, with what can be opened in it. */
export const VIEWS = [
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
  '/read',
  '/read/document:example-report',
  '/read/document:article',
  '/actors/actor:isis?asOf=2019-01-01',
];

/** Waits until a view has its answer, or says why there is none. */
export async function whenShown(page: Page): Promise<void> {
  await page.locator('.view[aria-busy="false"], .nothing, [role="alert"]').first().waitFor();
  await page.locator('.pair[aria-busy="true"]').waitFor({ state: 'detached' });
}
