import fc from 'fast-check';
import { KnownBy } from '../../../src/time/as-of.js';
import { verify } from '../../../src/write/verify/verify.js';
import type { Database, WriteTransaction } from '../../../src/neo4j/database.js';
import { emptyDatabase } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';
import { FlatGraph } from '../../support/model/flat-graph.js';
import { reduceToStated } from '../../support/model/reduce-to-stated.js';
import { StatedModel, type Reading } from '../../support/model/stated.js';
import { EVERYTHING } from '../../support/operations/everything.js';
import { perform, randomHistory } from '../../support/operations/random-history.js';
import { SEARCHES, traversals } from '../../support/operations/traversals.js';

const RUNS = Number(process.env['HISTORIES'] ?? 3);
/** So many instants of each history are asked about. */
const INSTANTS = 3;

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});

afterAll(() => graph.close());

/** All reads go through a transaction, which sees what it has changed itself. */
const within = (transaction: WriteTransaction) => (database: Database) =>
  new Proxy(database, {
    get: (target, name) => {
      if (name === 'read')
        return async (...[statement, , readRow = (row: unknown) => row]: Parameters<Database['read']>) =>
          (await transaction.run(statement)).map((row, index) =>
            readRow(Object.values(row) as unknown[], index),
          );
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member as () => unknown).bind(target) : member;
    },
  });

class RolledBack extends Error {}

type Hit = { readonly node: { readonly id: string } };

/** Scores depend on what else there is in a graph, so that its hits are compared in the order of their ids. */
const hitsOf = (answer: Record<string, any>): Hit[] =>
  [...(answer['search'] as Hit[])].sort((one, other) => (one.node.id < other.node.id ? -1 : 1));

/** What is answered now in a graph of which only that is left which counted at the instant. */
async function answersOfReduced(
  model: StatedModel,
  flat: FlatGraph,
  at: Date,
  questions: readonly string[],
): Promise<unknown[]> {
  const found: unknown[] = [];
  const reducing = graph.database.write(async (transaction) => {
    await reduceToStated(transaction, flat, model, at);
    for (const question of questions) {
      const { data, errors } = await graph.execute(question, undefined, within(transaction));
      found.push(errors ? { errors } : data);
    }
    throw new RolledBack('It was for questions only.');
  });
  await reducing.catch((failure: unknown) => {
    if (!(failure instanceof RolledBack)) throw failure;
  });
  return found;
}

test(
  'what had been stated is what would be there if nothing else had been recorded',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        randomHistory(14),
        fc.constantFrom<Reading>('STATED', 'POSSIBLY_STATED'),
        fc.infiniteStream(fc.nat()),
        async (history, reading, choices) => {
          await emptyDatabase(graph.database);
          for (const write of history) await perform(graph, write);
          expect((await verify(graph.database)).differences).toEqual([]);
          const flat = await FlatGraph.read(graph.database);
          const model = await StatedModel.of(flat, graph.database.reader(), reading);
          const instants = model.instants();
          for (let count = 0; count < INSTANTS; count++) {
            const choice = choices.next().value as number;
            const at = instants[choice % instants.length] as Date;
            const ids = [...model.there(at)].filter((id) => /^(event|actor|place):.[0-3]$/.test(id));
            const known = ids.filter(
              (id) => !flat.nodes.get(id)?.labels.some((label) => /^Merged./.test(label)),
            );
            const questions = [...EVERYTHING, ...traversals(known.slice(0, 3))];
            const asStated = (question: string) =>
              graph.queryAsOf(at.toISOString(), question, undefined, KnownBy[reading]);
            const expected = await answersOfReduced(model, flat, at, questions);
            for (const [index, question] of questions.entries()) {
              const found = await asStated(question);
              expect({ at, question, found }).toEqual({ at, question, found: expected[index] });
            }
            const there = model.there(at);
            for (const question of SEARCHES) {
              const now = hitsOf(await graph.query(question)).filter(({ node }) => there.has(node.id));
              expect({ at, question, found: hitsOf(await asStated(question)) }).toEqual({
                at,
                question,
                found: now,
              });
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  },
  Math.max(600_000, RUNS * 60_000),
);
