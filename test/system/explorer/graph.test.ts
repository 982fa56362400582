import type { Page } from 'playwright-core';
import { inBrowser, savedBy } from '../../support/chromium.js';
import { until } from '../../support/until.js';
import { startExplorer, type Explorer } from './explorer.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the tests ask of Cytoscape's drawing, which it keeps at its element. */
interface DrawingElement {
  getBoundingClientRect(): Point;
  readonly _cyreg: {
    readonly cy: {
      nodes(): { map<One>(of: (node: { id(): string; renderedPosition(): Point }) => One): One[] };
      edges(): { map<One>(of: (edge: { id(): string; renderedMidpoint(): Point }) => One): One[] };
    };
  };
}

/** Where on the page the drawing has its nodes, and the middles of its edges, by id. */
const whereDrawn = (page: Page): Promise<Record<'nodes' | 'edges', Record<string, Point>>> =>
  page.locator('.drawing-picture').evaluate((element: unknown) => {
    const picture = element as DrawingElement;
    const corner = picture.getBoundingClientRect();
    const { cy } = picture._cyreg;
    const onPage = ({ x, y }: Point): Point => ({ x: x + corner.x, y: y + corner.y });
    return {
      nodes: Object.fromEntries(cy.nodes().map((node) => [node.id(), onPage(node.renderedPosition())])),
      edges: Object.fromEntries(cy.edges().map((edge) => [edge.id(), onPage(edge.renderedMidpoint())])),
    };
  });

inBrowser('the graph (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  const drawn = (page: Page) => page.locator('.drawing canvas').first().waitFor();

  test('a shared address gives the same picture to the point', async () => {
    const address = '/graph?around=actor:isis&open=event:isis-last-bastion&without=Place';
    const pictures: string[] = [];
    for (let visitor = 0; visitor < 2; visitor += 1) {
      const { page } = await explorer.open();
      await page.goto(address);
      await drawn(page);
      pictures.push((await savedBy(page, 'Save as PNG')).toString('base64'));
    }
    expect(pictures[0]).toBe(pictures[1]);
  });

  test('pointing at an edge tells its claims, and a click shows them; a click on a node opens what is around it', async () => {
    const { page } = await explorer.open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/graph?around=actor:ghika');
    await drawn(page);
    const tip = page.locator('.edge-tip');
    let edge = { x: 0, y: 0 };
    await until(async () => {
      // The drawing may still have been making room for itself, which moves no pointer.
      [edge = edge] = Object.values((await whereDrawn(page)).edges);
      await page.mouse.move(edge.x + 40, edge.y + 40);
      await page.mouse.move(edge.x, edge.y);
      return tip.getByText('click to read').isVisible();
    });
    await page.mouse.click(edge.x, edge.y);
    await page.getByRole('complementary', { name: 'Claims behind the edge' }).getByText('Said by').waitFor();

    // The panel takes a third of the picture, which makes room for it.
    await tip.waitFor({ state: 'detached' });
    await until(async () => {
      const box = (await page.locator('.drawing-picture').boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      const { nodes } = await whereDrawn(page);
      return Object.values(nodes).every(
        ({ x, y }) => x > box.x && x < box.x + box.width && y < box.y + box.height,
      );
    });

    const { nodes } = await whereDrawn(page);
    const another = nodes['actor:cjtf-oir'] ?? { x: 0, y: 0 };
    await page.mouse.click(another.x, another.y);
    await page.waitForURL((url) => url.searchParams.getAll('open').includes('actor:cjtf-oir'));
    await page.getByRole('complementary', { name: 'The picked node' }).waitFor();
    await page.getByRole('link', { name: 'Collapse' }).waitFor();
  });

  test('kinds and times are filtered, in the address too', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph?around=actor:raf');
    await page.getByRole('heading', { name: '5 edges, as a list' }).waitFor();
    await page.getByRole('checkbox', { name: 'tie' }).uncheck();
    await page.getByRole('heading', { name: '4 edges, as a list' }).waitFor();
    await page.getByLabel('Events from').fill('2019-03-17');
    await page.getByRole('heading', { name: '3 edges, as a list' }).waitFor();
    expect(new URL(page.url()).search).toContain('without=tie&since=2019-03-17');
  });

  test('no two boxes of the legend are named alike, and each is of nodes or of edges', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph?around=event:isis-last-bastion&depth=2');
    await drawn(page);
    const names = await page
      .getByRole('checkbox')
      .evaluateAll((boxes: { labels: { innerText: string }[] }[]) =>
        boxes.map(({ labels }) => labels[0]?.innerText.trim().toLowerCase()),
      );
    expect(names).toEqual([...new Set(names)]);
    await page.getByRole('group', { name: 'Nodes' }).getByRole('checkbox', { name: 'Place' }).waitFor();
    await page.getByRole('group', { name: 'Edges' }).getByRole('checkbox', { name: 'located in' }).waitFor();
  });

  test('between two picked nodes it finds the paths', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph?around=actor:ghika&node=actor:ghika');
    await page.getByRole('link', { name: 'Path from here' }).click();
    await page.getByText('The path starts here').waitFor();
    await page.goto(page.url().replace('node=actor%3Aghika', 'node=actor:united-kingdom'));
    await page.getByRole('link', { name: 'Paths from Maj. Gen. Ghika to here' }).click();
    await page.getByRole('heading', { level: 1, name: 'From Maj. Gen. Ghika to United Kingdom' }).waitFor();
    await page.getByRole('link', { name: /claims? ?: Maj\. Gen\. Ghika member of United Kingdom/ }).waitFor();
  });
});
