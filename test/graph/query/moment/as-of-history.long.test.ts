import fc from 'fast-check';
import { verify } from '../../../../src/write/verify/verify.js';
import { asOf } from '../../../support/operations/as-of.js';
import { EVERYTHING } from '../../../support/operations/everything.js';
import { plain } from '../../../support/operations/plain.js';
import { perform, randomHistory } from '../../../support/operations/random-history.js';
import { emptyDatabase } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';

const RUNS = Number(process.env['HISTORIES'] ?? 3);

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});

afterAll(() => graph.close());

const answers = (execute: (question: string) => Promise<unknown>): Promise<unknown[]> =>
  Promise.all(EVERYTHING.map(execute));

/** The instant of the newest write. */
async function newest(): Promise<Date> {
  const text = 'MATCH (ledger:Ledger) RETURN ledger.recordedAt.epochMillis';
  const [[instant] = []] = await graph.database.read({ text, parameters: {} });
  return new Date(instant as number);
}

test('whatever was written since, asOf answers what was answered then', async () => {
  await fc.assert(
    fc.asyncProperty(randomHistory(14), async (history) => {
      await emptyDatabase(graph.database);
      const snapshots: { readonly from: Date; readonly answers: unknown[] }[] = [];
      for (const write of history) {
        await perform(graph, write);
        const from = await newest();
        if (snapshots.at(-1)?.from.getTime() !== from.getTime())
          snapshots.push({ from, answers: await answers((question) => graph.query(question)) });
      }
      expect((await verify(graph.database)).differences).toEqual([]);
      for (const [index, { from, answers: then }] of snapshots.entries()) {
        const until = snapshots[index + 1]?.from;
        const last = until ? new Date(until.getTime() - 1) : new Date(from.getTime() + 1);
        for (const at of [from, last]) {
          const instant = at.toISOString();
          expect(await answers((question) => graph.queryAsOf(instant, question))).toEqual(then);
          const inSnapshot = await answers(
            async (question) => (await graph.query(asOf(instant, question)))['asOf'],
          );
          expect(inSnapshot.map(plain)).toEqual(then);
        }
      }
    }),
    { numRuns: RUNS },
  );
}, 600_000);
