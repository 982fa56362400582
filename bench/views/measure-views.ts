import { chromium, type BrowserContext } from 'playwright-core';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { openDriver } from '../contenders/driver.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { findChromium, SWITCHES } from '../../test/support/chromium-program.js';
import { statisticsOf } from '../measure/statistics.js';

/** Times until a view is of use, in milliseconds. */
export interface TimedView {
  readonly title: string;
  /** By the first visitor of a server that has just been started, whose browser has nothing of the explorer yet. */
  readonly cold: number;
  /** By the same visitor again. */
  readonly warm: number;
}

export interface ViewsMeasured {
  readonly events: number;
  readonly views: readonly TimedView[];
}

interface Run {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Views by address. The ids are of UCDP GED of Syria. */
const VIEWS: Readonly<Record<string, string>> = {
  Home: '/',
  'Workbench: map and chart': '/explore',
  'Workbench: table': '/explore?tab=table',
  'Workbench: matrix': '/explore?tab=matrix',
  'Workbench: graph': '/explore?tab=graph',
  'Workbench: sources': '/explore?tab=sources',
  'Workbench: one year and place': '/explore?during=2016&at=place:ucdp-652/Aleppo-Governorate',
  Disagreements: '/disagreements',
  'Search: Islamic State': '/search?q=Islamic+State',
  'Graph of actors': '/graph',
  'Graph around an actor': '/graph?around=actor:ucdp-234',
  'An actor with thousands of events': '/actors/actor:ucdp-118',
  Reconcile: '/reconcile',
  'Reading room: documents': '/read',
};

/** Warm visits, of which the median counts. */
const VISITS = 5;
const PATIENCE = 120_000;

/**
 * Opens each view in Chromium, first cold, then warm. The server keeps no answers, so that each visit is answered by Neo4j.
 */
export async function measureViews(
  connection: Connection,
  { progress, signal }: Run,
): Promise<ViewsMeasured> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: SWITCHES });
  try {
    const views: TimedView[] = [];
    for (const [title, address] of Object.entries(VIEWS)) {
      signal.throwIfAborted();
      progress.step(title);
      const server = await startServer(startCommand(), connection);
      const visitor = await browser.newContext({
        baseURL: new URL(server.url).origin,
        locale: 'en-GB',
        viewport: { width: 1400, height: 900 },
      });
      try {
        const cold = await visit(visitor, address);
        const again: number[] = [];
        while (again.length < VISITS) again.push(await visit(visitor, address));
        views.push({ title, cold, warm: statisticsOf(again).median });
      } finally {
        await visitor.close();
        await server.stop();
      }
    }
    return { events: await countEvents(connection), views };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the address to the view with all of its parts. */
async function visit(visitor: BrowserContext, address: string): Promise<number> {
  const page = await visitor.newPage();
  page.setDefaultTimeout(PATIENCE);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.view[aria-busy="false"]').waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  const milliseconds = performance.now() - start;
  const problems = await page.locator('.problems, [role="alert"]').allInnerTexts();
  await page.close();
  if (problems.length > 0) throw new TypeError(`${address} says: ${problems.join(' ')}`);
  return milliseconds;
}

async function countEvents(connection: Connection): Promise<number> {
  const driver = openDriver(connection);
  const { records } = await driver.executeQuery('MATCH (event:Event) RETURN count(event) AS events');
  await driver.close();
  return records[0]?.get('events') as number;
}
