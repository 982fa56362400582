import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { inBrowser, savedBy } from '../../support/chromium.js';
import { startExplorer, type Explorer } from './explorer.js';

/** Of a graph as the API gives it, what a saved one is compared with. */
interface Answered {
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly edges: readonly Record<'id' | 'source' | 'target' | 'type', string>[];
}

type SavedGraph = ReturnType<typeof graphml.parse>;

/** What “Save as GraphML” saves, as graphology reads it. */
async function savedGraph(page: Page): Promise<SavedGraph> {
  return graphml.parse(MultiDirectedGraph, (await savedBy(page, 'Save as GraphML')).toString());
}

/** Its edges, each as its ends and its type, in order. */
const edgesOf = (graph: SavedGraph): string[] =>
  graph.mapEdges((_, { type }, source, target) => `${source} ${type} ${target}`).sort();

inBrowser('a graph saved as GraphML (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  const GRAPH = 'nodes { id type } edges { id source target type }';
  const asked = async (question: string): Promise<Answered[]> =>
    Object.values((await explorer.server.execute(question)).data ?? {}).flat() as Answered[];

  test('what is shown is saved: with what was opened, without what is hidden', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph?around=actor:isis&node=event:isis-last-bastion');
    await page.getByRole('link', { name: 'Expand' }).click();
    await page.getByRole('link', { name: 'Collapse' }).waitFor();
    await page.getByRole('checkbox', { name: 'Place', exact: true }).uncheck();
    const graphs = await asked(
      `{ isis: neighborhood(id: "actor:isis", limit: 100) { ${GRAPH} } bastion: neighborhood(id: "event:isis-last-bastion", limit: 100) { ${GRAPH} } }`,
    );
    const nodes = new Set(
      graphs.flatMap((one) => one.nodes.filter(({ type }) => type !== 'Place').map(({ id }) => id)),
    );
    const edges = new Map(graphs.flatMap((one) => one.edges.map((edge) => [edge.id, edge])));
    const left = [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
    await page.getByRole('heading', { name: `${left.length} edges, as a list` }).waitFor();

    const saved = await savedGraph(page);
    expect(saved.nodes().sort()).toEqual([...nodes].sort());
    expect(edgesOf(saved)).toEqual(
      left.map(({ source, type, target }) => `${source} ${type} ${target}`).sort(),
    );
    expect(left.length).toBeLessThan(edges.size);

    await page.getByLabel('Events from').fill('2019-03-17');
    await page
      .getByRole('heading', { name: `${left.length} edges, as a list` })
      .waitFor({ state: 'detached' });
    const later = await savedGraph(page);
    expect(later.hasNode('event:raf-2019-03-17')).toBe(true);
    expect([saved, later].map((graph) => graph.hasNode('event:isis-control-2014'))).toEqual([true, false]);
  });

  test('nodes and edges carry typed values', async () => {
    const { page } = await explorer.open();
    await page.goto('/graph?around=event:raf-2019-03-17');
    const saved = await savedGraph(page);
    expect(saved.getNodeAttributes('event:raf-2019-03-17')).toMatchObject({
      id: 'event:raf-2019-03-17',
      label: 'Royal Air Force strike of 17 March 2019',
      type: 'Event',
      earliest: '2019-03-17T00:00:00.000Z',
    });
    const [edge] = saved.edges('event:raf-2019-03-17', 'actor:raf');
    expect(saved.getEdgeAttributes(edge)).toMatchObject({
      label: 'perpetrated by',
      type: 'PERPETRATED_BY',
      claims: 'claim:raf-2019-03-17-by-raf',
      numberOfClaims: 1,
    });
  });

  test('of paths too', async () => {
    const { page } = await explorer.open();
    await page.goto('/paths?from=actor:ghika&to=place:mosul');
    const paths = await asked(
      `{ paths(from: "actor:ghika", to: "place:mosul", maxLength: 4, first: 10) { ${GRAPH} } }`,
    );
    const saved = await savedGraph(page);
    expect(saved.nodes().sort()).toEqual(
      [...new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))].sort(),
    );
    expect(saved.size).toBe(new Set(paths.flatMap(({ edges }) => edges.map(({ id }) => id))).size);
  });
});
