import { inBrowser } from '../../support/chromium.js';
import { countClicks } from './count-clicks.js';
import { startExplorer, type Explorer } from './explorer.js';

const count = (id: string, strikes: number, subject: string) => ({
  id: `claim:${id}`,
  text: `The observatory counted ${strikes} strikes.`,
  subject,
  predicate: 'MEASURED',
  quantity: { measure: 'strikes', best: strikes },
  saidBy: ['actor:observatory'],
  document: 'document:count',
});

/** Another count of the same strikes, far from the Coalition’s of 24 February to 9 March, and near it in Syria. */
const OBSERVATORY = {
  actors: [{ id: 'actor:observatory', name: 'Observatory', kind: 'ORGANIZATION' }],
  documents: [{ id: 'document:count', kind: 'REPORT', title: 'A count', publishers: ['actor:observatory'] }],
  claims: [count('near', 180, 'event:oir-syria-2019-03-10'), count('far', 20, 'event:oir-2019-02-24')],
};

inBrowser('the first page, and where sources disagree (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test('with the article alone, the first page is full: a picture, five answers, and each source', async () => {
    const { page, complaints } = await explorer.open();
    await page.goto('/');
    await page.getByRole('img', { name: /Royal Air Force struck .* in 3 events/ }).waitFor();
    const questions = page.getByRole('region', { name: 'Five questions, answered small' });
    await questions.getByRole('link', { name: 'Royal Air Force' }).waitFor();
    await questions.getByRole('img', { name: /most of all months/ }).waitFor();
    await questions.getByText(/^Strikes/).waitFor();
    await questions.getByText('No two claims about one thing contradict each other.').waitFor();
    const sources = page.getByRole('region', { name: 'What is in, and the latest of it' });
    await sources.getByRole('link', { name: 'Royal Air Force strike of 18 March 2019' }).waitFor();
    expect(await sources.getByText(/last taken in \d{4}-\d{2}-\d{2}/).count()).toBeGreaterThan(4);
    expect(complaints).toEqual([]);
  });

  test('the workbench sums what the events have, which stands in no address until it is chosen', async () => {
    const { page, complaints } = await explorer.open();
    await page.goto('/explore');
    await page.getByRole('heading', { name: /^Strikes by / }).waitFor();
    await page
      .locator('.numbers')
      .getByText(/^strikes, in \d+ events$/)
      .waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  test('where sources disagree most is two clicks away, the widest difference first', async () => {
    await explorer.ingest(OBSERVATORY);
    const { page } = await explorer.open();
    await page.goto('/');
    const clicks = await countClicks(page);
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Disagreements' })
      .click();
    const disputes = page.getByRole('region', { name: 'Cannot all be true' }).getByRole('listitem');
    await disputes.getByText('80 %').waitFor();
    expect(await disputes.getByRole('heading').allInnerTexts()).toEqual([
      expect.stringMatching(/^Coalition strikes, 24 February/),
      expect.stringMatching(/^Coalition strikes in Syria/),
    ]);
    await disputes.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^Coalition strikes, 24 February/ }).waitFor();
    await page
      .getByRole('complementary', { name: 'The words of a claim' })
      .getByText('Disputed.')
      .first()
      .waitFor();
    expect(await clicks()).toBeLessThanOrEqual(2);
  });

  test('what is counted differently is compared by place and period, all in the address', async () => {
    const { page } = await explorer.open();
    await page.goto('/disagreements?measure=strikes&level=COUNTRY&interval=MONTH');
    const cells = page.getByRole('region', { name: 'Counted differently' });
    await cells.getByRole('heading', { name: 'Syria, March 2019' }).waitFor();
    await cells.getByLabel('and').selectOption('YEAR');
    await cells.getByRole('heading', { name: 'Syria, 2019' }).waitFor();
    expect(new URL(page.url()).searchParams.get('interval')).toBe('YEAR');
    await cells.getByLabel('Measure').selectOption('engagements');
    await cells.getByText('No two sources state a number of engagements').waitFor();
  });
});
