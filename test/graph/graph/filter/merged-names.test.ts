import { ingest } from '../../../../src/ingest/ingest.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf } from '../../../support/questions/as-of.js';
import { newestWrite } from '../../traversal/as-known-then.js';

let graph: TestGraph;
/** Before anything was merged. */
let now: string;

beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, {
    actors: [
      { id: 'actor:raf', name: 'Royal Air Force', kind: 'ARMED_FORCES' },
      { id: 'actor:twin', name: 'R.A.F.', kind: 'ARMED_FORCES' },
      { id: 'actor:other', name: 'Another Air Force', kind: 'ARMED_FORCES' },
    ],
  });
  now = await newestWrite(graph);
  await graph.answer('mutation { merge(keep: "actor:raf", merge: ["actor:twin"], reason: "One.") { id } }');
}, 240_000);

afterAll(() => graph.close());

test('a name finds what bears it, also the name of something that was merged into it, now and then', async () => {
  const found = async (name: string, of = (text: string) => text) => {
    const data = await graph.answer(
      of(`{ actors(filter: { name: "${name}" }) { totalCount nodes { id } } }`),
    );
    return (data['asOf'] ?? data).actors.nodes.map(({ id }: { id: string }) => id);
  };
  await graph.answer('mutation { merge(keep: "actor:raf", merge: ["actor:other"], reason: "One.") { id } }');
  expect(await found('another AIR force')).toEqual(['actor:raf']);
  const merged = await newestWrite(graph);
  expect(await found('Another Air Force', (text) => asOf(merged, text))).toEqual(['actor:raf']);
  expect(await found('Another Air Force', (text) => asOf(now, text))).toEqual([]);
  const { merges } = await graph.answer('{ merges(last: 1) { nodes { id } } }');
  await graph.answer('mutation ($id: ID!) { undoMerge(id: $id) { id } }', { id: merges.nodes[0].id });
  expect(await found('Another Air Force')).toEqual(['actor:other']);
  expect(await found('Another Air Force', (text) => asOf(merged, text))).toEqual(['actor:raf']);
  // One upon the other.
  await graph.answer('mutation { merge(keep: "actor:twin", merge: ["actor:other"], reason: "One.") { id } }');
  expect(await found('Another Air Force')).toEqual(['actor:raf']);
}, 240_000);
