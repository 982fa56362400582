import fc from 'fast-check';
import { verify } from '../../../../src/write/verify/verify.js';
import { emptyDatabase } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';
import { EVERYTHING } from '../../../support/operations/everything.js';
import { perform, randomHistory, randomMerges } from '../../../support/operations/random-history.js';

const RUNS = Number(process.env['HISTORIES'] ?? 3);

/** What there is now, but for what tells of merges: when an edge was last drawn, and what was worked out meanwhile. */
const NODES = `
MATCH (node)
WHERE NOT (node:Merge OR node:Ledger OR node:Dispute)
  AND NOT (node.derivationRule IS NOT NULL AND node.retractedAt IS NOT NULL)
  AND NOT (node:Decision AND EXISTS { (node)-[:DECIDED_ON]->(claim) WHERE claim.derivationRule IS NOT NULL })
RETURN [label IN labels(node) WHERE label <> 'Merged'] AS labels,
  node {.*, mergedInto: null, mergedFrom: null, mergedUntil: null} AS properties
ORDER BY labels, node.id, node.from
`;
const EDGES = `
MATCH (source)-[edge]->(target)
WHERE NOT type(edge) STARTS WITH 'WAS_' AND NOT (source:Merge OR source:Dispute OR target:Dispute)
  AND NOT (source.derivationRule IS NOT NULL AND source.retractedAt IS NOT NULL)
  AND NOT (source:Decision AND target.derivationRule IS NOT NULL)
WITH source.id AS source, type(edge) AS type, target.id AS target, edge {.*, from: null} AS properties
RETURN source, type, target, properties
ORDER BY source, type, target, properties.claim
`;

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});

afterAll(() => graph.close());

async function now(): Promise<unknown> {
  const answers = await Promise.all(
    EVERYTHING.filter((question) => !question.includes('merges')).map((question) => graph.query(question)),
  );
  const stored = await Promise.all(
    [NODES, EDGES].map((text) => graph.database.read({ text, parameters: {} })),
  );
  return { answers, stored };
}

test('merges that are undone, in whatever order, leave all as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomHistory(12),
      randomMerges(6),
      fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      async (history, merges, order) => {
        await emptyDatabase(graph.database);
        for (const write of history) await perform(graph, write);
        await undoAll(order);
        const before = await now();
        for (const write of merges) await perform(graph, write);
        await undoAll(order);
        expect((await verify(graph.database)).differences).toEqual([]);
        expect(await now()).toEqual(before);
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

async function undoAll(order: readonly number[]): Promise<void> {
  const { merges } = await graph.query('{ merges { nodes { id undoneAt } } }');
  const open = merges.nodes.filter(({ undoneAt }: { undoneAt: string | null }) => undoneAt === null);
  const shuffled = open
    .map(({ id }: { id: string }, index: number) => ({ id, at: order[index] ?? 0 }))
    .sort((one: { at: number }, other: { at: number }) => one.at - other.at);
  for (const { id } of shuffled) await graph.query(`mutation { undoMerge(id: "${id}") { id } }`);
}
