import { inBrowser } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';
import { PICTURE, takePicture } from './pictures.js';

/** A second source, which counted otherwise: the dossier of the README. */
const OBSERVATORY = {
  actors: [{ id: 'actor:example-observatory', name: 'Example Observatory', kind: 'ORGANIZATION' }],
  documents: [
    {
      id: 'document:example-report',
      kind: 'REPORT',
      title: 'An independent count',
      publishedAt: '2019-05~',
      publishers: ['actor:example-observatory'],
    },
  ],
  claims: [
    {
      id: 'claim:example-report-180-strikes',
      text: 'The observatory counted about 180 strikes in Syria from 10 to 23 March.',
      subject: 'event:oir-syria-2019-03-10',
      predicate: 'MEASURED',
      quantity: { measure: 'strikes', low: 170, best: 180, high: 190, qualifier: 'ABOUT' },
      saidBy: ['actor:example-observatory'],
      document: 'document:example-report',
    },
  ],
};

inBrowser('pictures of the article (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await explorer.ingest(OBSERVATORY);
  });
  afterAll(() => explorer.stop());

  test('the claims of an event, with a dispute', async () => {
    const { page } = await explorer.open(PICTURE);
    await page.goto('/events/event:oir-syria-2019-03-10');
    await page.getByRole('region', { name: 'Disputes' }).waitFor();
    await takePicture(page, 'event');
  });

  test('a graph, with the claims behind one of its edges', async () => {
    const { page } = await explorer.open(PICTURE);
    await page.goto('/graph?around=actor:isis&edge=event:raf-2019-03-17%20TARGETED%20actor:isis');
    await page.locator('.drawing canvas').first().waitFor();
    await page.getByRole('complementary', { name: 'Claims behind the edge' }).getByText('Said by').waitFor();
    await takePicture(page, 'graph');
  });

  test('the matrix, by night', async () => {
    const { page } = await explorer.open({
      ...PICTURE,
      viewport: { width: 1280, height: 520 },
      colorScheme: 'dark',
    });
    await page.goto('/explore?tab=matrix');
    await page.getByRole('table').waitFor();
    await page.locator('[data-ready] canvas').waitFor();
    await takePicture(page, 'matrix');
  });
});
