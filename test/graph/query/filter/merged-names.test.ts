import { ingest } from '../../../../src/write/ingest.js';
import { TestGraph } from '../../../support/graph.js';
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
  await graph.query('mutation { merge(keep: "actor:raf", merge: ["actor:twin"], reason: "One.") { id } }');
});

afterAll(() => graph.close());

test('a name finds what bears it, also the name of something that was merged into it, now and then', async () => {
  const found = async (name: string, at?: string) => {
    const question = `{ actors(filter: { name: "${name}" }) { totalCount nodes { id } } }`;
    const { actors } = await (at === undefined ? graph.query(question) : graph.queryAsOf(at, question));
    return actors.nodes.map(({ id }: { id: string }) => id);
  };
  await graph.query('mutation { merge(keep: "actor:raf", merge: ["actor:other"], reason: "One.") { id } }');
  expect(await found('another AIR force')).toEqual(['actor:raf']);
  const merged = await newestWrite(graph);
  expect(await found('Another Air Force', merged)).toEqual(['actor:raf']);
  expect(await found('Another Air Force', now)).toEqual(['actor:other']);
  const { merges } = await graph.query('{ merges(last: 1) { nodes { id } } }');
  await graph.query('mutation ($id: ID!) { undoMerge(id: $id) { id } }', { id: merges.nodes[0].id });
  expect(await found('Another Air Force')).toEqual(['actor:other']);
  expect(await found('Another Air Force', merged)).toEqual(['actor:raf']);
  // One upon the other: what the other stands for by then is found by both names.
  await graph.query('mutation { merge(keep: "actor:other", merge: ["actor:raf"], reason: "One.") { id } }');
  expect(await found('R.A.F.')).toEqual(['actor:other']);
  expect(await found('Royal Air Force')).toEqual(['actor:other']);
});
