import { verify } from '../../../src/write/verify/verify.js';
import { bringUpToDate } from '../../../src/start/bring-up-to-date.js';
import { change } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';

const steps: string[] = [];
const progress = { step: (step: string) => void steps.push(step), detail: () => undefined };

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});
afterAll(() => graph.close());

const stored = () =>
  graph.database.read({
    text: `MATCH (node) WHERE node.possiblyStatedFrom IS NOT NULL
      RETURN node.id, node.statedFrom, node.statedUntil, node.possiblyStatedFrom,
        COLLECT { MATCH (node)-[edge]->(other) WHERE edge.possiblyStatedFrom IS NOT NULL OR edge.statedFrom IS NOT NULL
          RETURN [type(edge), other.id, toString(edge.statedFrom), toString(edge.possiblyStatedFrom)] AS row ORDER BY row }
      ORDER BY node.id`,
    parameters: {},
  });

test('a graph of an earlier version is dated at the start', async () => {
  await graph.query(`mutation {
    ingest(dossier: { claims: [{ id: "claim:other", text: "Others did.", subject: "event:raf-2019-03-12",
      predicate: PERPETRATED_BY, object: "actor:sdf", saidBy: ["actor:raf"], document: "document:raf-statement",
      supersedes: ["claim:raf-2019-03-12-by-raf"], statedAt: "2019-04-01" }] }) { created }
    merge(keep: "actor:cjtf-oir", merge: ["actor:us-military"], reason: "A test.") { id }
    rankClaim(id: "claim:sdf-isis-defeated", rank: PREFERRED, reason: "A test.") { id }
    assessClaim(id: "claim:sdf-isis-defeated", assessment: { credibility: 2 }) { id }
  }`);
  const right = await stored();
  expect(right.length).toBeGreaterThan(100);
  expect(JSON.stringify(right)).toContain('ONCE_PERPETRATED_BY');
  await change(graph.database, 'MATCH (migration:Migration) WHERE migration.version >= 10 DELETE migration');
  await change(
    graph.database,
    `MATCH (node) REMOVE node.statedFrom, node.statedUntil, node.possiblyStatedFrom, node.possiblyStatedUntil
     WITH node MATCH (node)-[edge]->()
     REMOVE edge.statedFrom, edge.statedUntil, edge.possiblyStatedFrom, edge.possiblyStatedUntil
     WITH edge WHERE type(edge) STARTS WITH 'ONCE_' DELETE edge`,
  );
  expect((await verify(graph.database)).differences).not.toEqual([]);

  await bringUpToDate(graph.database, progress);
  expect(steps).toEqual(['Dating claims by when they were stated']);
  expect(await stored()).toEqual(right);
  expect((await verify(graph.database)).differences).toEqual([]);

  await bringUpToDate(graph.database, progress);
  expect(steps).toHaveLength(1);
});
