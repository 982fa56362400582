import type { Page } from 'playwright-core';
import { centcomReleases } from '../../../src/importers/centcom-releases/importer.js';
import { inBrowser } from '../../support/chromium.js';
import { countClicks } from './count-clicks.js';
import { startExplorer, type Explorer } from './explorer.js';

/** A row of the strike releases that says 22 things about one day near Mosul. */
const MOSUL = {
  date: '10/17/2016',
  country: 'Iraq',
  location: 'Mosul',
  number: '4',
  description:
    'strikes engaged three ISIL tactical units, two staging areas, 12 assembly areas, and a bridge; destroyed six tunnel entrances, five supply caches, four repeater tower generators, four mortar systems, a repeater tower, four repeater antennas, four solar panels, two artillery systems, two vehicles, two tunnels, and an anti-air artillery system; damaged a trench tunnel network; and suppressed three mortar systems.',
};
const PAGE_OF_MOSUL = '/events/event:centcom-2016-10-17-iraq-mosul';

const measured = (id: string, number: object, saidBy: string, more: object = {}) => ({
  id: `claim:${id}`,
  text: `Words of ${id}.`,
  subject: 'event:raf-2019-03-17',
  predicate: 'MEASURED',
  quantity: { measure: 'killed', ...number },
  saidBy: [saidBy],
  document: 'document:raf-statement',
  ...more,
});

/** What several say of one strike: in dispute, deprecated, zero, and with a range that is none. */
const VOICES = {
  claims: [
    measured('some', { low: 4, best: 4, high: 4 }, 'actor:raf', {
      quote: 'We believe that four fighters were killed near the village.',
    }),
    measured('more', { best: 9 }, 'actor:sdf'),
    measured('slip', { best: 40 }, 'actor:sdf', { rank: 'DEPRECATED' }),
    measured('none', { best: 0 }, 'actor:raf', { scopeActor: 'actor:isis' }),
  ],
};

inBrowser('what is said about an event (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    const read = centcomReleases.begin(Object.keys(MOSUL), { release: null });
    await explorer.ingest(read({ line: 2, values: MOSUL }).dossier);
    await explorer.ingest(VOICES);
  });
  afterAll(() => explorer.stop());

  const open = async (address: string): Promise<Page> => {
    const { page } = await explorer.open({ viewport: { width: 1400, height: 900 } });
    await page.goto(address);
    await page.getByRole('table').first().waitFor();
    return page;
  };
  const words = (page: Page) => page.getByRole('complementary', { name: 'The words of a claim' });

  test('a release that says 22 things fits on two screens, what was measured first', async () => {
    const page = await open(PAGE_OF_MOSUL);
    expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThanOrEqual(1800);
    const rows = page.getByRole('row');
    expect(await rows.nth(1).innerText()).toMatch(/^Strikes\s+4/);
    expect(await page.locator('.said').count()).toBeGreaterThanOrEqual(18);
  });

  test('from the first page it is three clicks to the words of a figure, which are marked', async () => {
    const { page } = await explorer.open();
    await page.goto('/');
    const clicks = await countClicks(page);
    await page
      .getByRole('searchbox', { name: 'Search everything' })
      .pressSequentially('near mosul 17 october');
    await page.getByRole('link', { name: 'Strikes near Mosul, 17 October 2016' }).first().click();
    await page.getByRole('link', { name: /^12: / }).click();
    await words(page).locator('mark').getByText('12 assembly areas').waitFor();
    await words(page).getByText('Said by').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(3);
  });

  test('voices stand side by side, in dispute where they cannot all be true', async () => {
    const page = await open('/events/event:raf-2019-03-17');
    const row = page.getByRole('row', { name: /^Killed/ });
    await row.getByRole('link', { name: '4, disputed: Words of some.' }).waitFor();
    await row.getByRole('link', { name: '9, disputed: Words of more.' }).waitFor();
    const last = row.locator('td:first-of-type .said').last();
    expect(await last.innerText()).toBe('40 deprecated');
    expect(await last.getAttribute('data-disputed')).toBe('false');
    expect(await row.locator('.dot').count()).toBe(3);
    await page.getByRole('region', { name: 'Disputes' }).getByText('4', { exact: true }).waitFor();
  });

  test('a zero is folded, and unfolded in the address', async () => {
    const page = await open('/events/event:raf-2019-03-17');
    const zero = page.getByRole('link', { name: 'Words of none.' });
    await page.getByText(/^Also stated: .* 1 number that is zero or said again/).waitFor();
    expect(await zero.count()).toBe(0);
    await page.getByText(/^Also stated/).click();
    await zero.click();
    await words(page).getByText('Applies only to').waitFor();
    expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['also', 'claim']);
    await page.keyboard.press('Escape');
    await words(page).waitFor({ state: 'detached' });
    await zero.waitFor();
  });

  test('the page of a claim shows what everybody says of the same', async () => {
    const page = await open('/claims/claim:some');
    const others = page.getByRole('region', { name: 'What everybody says of it' });
    await others.getByRole('link', { name: '9, disputed: Words of more.' }).click();
    await words(page).getByText('Words of more.').first().waitFor();
  });
});
