import fc from 'fast-check';
import { TestGraph } from '../../../support/graph.js';

const INFO = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] as const;
const NODES = 'nodes { id } edges { cursor node { id } }';

let graph: TestGraph;
let cursors: string[];

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  const { events } = await graph.query('{ events { edges { cursor } } }');
  cursors = events.edges.map(({ cursor }: { cursor: string }) => cursor);
});

afterAll(() => graph.close());

const cursor = () => fc.option(fc.nat({ max: cursors.length - 1 }));

/** The events of some page, with what is asked of it. */
const page = async (given: string, asked: string): Promise<Record<string, any>> =>
  (await graph.query(`{ events(${given}) { ${asked} } }`))['events'];

test('what is asked of a page is the same, whatever else is asked of it', async () => {
  const slice = fc.record({
    end: fc.constantFrom('first', 'last'),
    size: fc.nat({ max: cursors.length + 1 }),
    after: cursor(),
    before: cursor(),
  });
  await fc.assert(
    fc.asyncProperty(slice, async ({ end, size, after, before }) => {
      const given = [
        `${end}: ${size}`,
        ...(after === null ? [] : [`after: "${cursors[after]}"`]),
        ...(before === null ? [] : [`before: "${cursors[before]}"`]),
      ].join(', ');
      const whole = await page(given, `totalCount ${NODES} pageInfo { ${INFO.join(' ')} }`);
      const { nodes, edges } = await page(given, NODES);
      expect({ nodes, edges }).toEqual({ nodes: whole['nodes'], edges: whole['edges'] });
      for (const name of INFO) {
        const { pageInfo } = await page(given, `pageInfo { ${name} }`);
        expect(pageInfo).toEqual({ [name]: whole['pageInfo'][name] });
      }
    }),
    { numRuns: 15 },
  );
});

test('there is more exactly where the page does not hold all', async () => {
  for (const size of [0, 1, cursors.length - 1, cursors.length, cursors.length + 1]) {
    const { pageInfo, nodes } = await page(`first: ${size}`, 'nodes { id } pageInfo { hasNextPage }');
    expect(nodes).toHaveLength(Math.min(size, cursors.length));
    expect(pageInfo.hasNextPage).toBe(size < cursors.length);
  }
});
