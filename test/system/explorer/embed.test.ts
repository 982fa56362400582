import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inBrowser } from '../../support/chromium.js';
import { startExplorer } from './explorer.js';
import { syntheticYear } from './synthetic-year.js';

inBrowser('parts of the workbench in pages of others (skipped where there is no Chromium)', () => {
  test('a page of a trusted origin shows a part in a frame, and links open outside; another shows nothing', async () => {
    const explorer = await startExplorer({ CLAIMGRAPH_EMBED_ORIGINS: 'http://127.0.0.1:*' });
    await explorer.ingest(syntheticYear());
    let html = '';
    const others = createServer((_request, response) => response.end(html)).listen(0, '127.0.0.1');
    await once(others, 'listening');
    const { port } = others.address() as AddressInfo;
    try {
      const { page } = await explorer.open();
      await page.goto('/explore?at=place:year-aleppo&until=2016-02&tab=table');
      await page.getByText('Embed', { exact: true }).click();
      html = await page.getByRole('textbox', { name: 'HTML of the table' }).inputValue();

      await page.goto(`http://127.0.0.1:${port}/`);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { level: 1, name: /until February 2016; Aleppo/ }).waitFor();
      const opened = page.waitForEvent('popup');
      await frame.getByRole('link', { name: 'Battle of 01' }).click();
      expect(new URL((await opened).url()).pathname).toBe('/events/event:year-01');
      expect(await frame.getByRole('banner').count()).toBe(0);

      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(`http://localhost:${port}/`);
      await refused;
      expect(await frame.getByRole('heading', { level: 1, name: /Aleppo/ }).count()).toBe(0);
    } finally {
      others.close();
      await explorer.stop();
    }
  });
});
