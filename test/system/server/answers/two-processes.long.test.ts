import fc from 'fast-check';
import { KnownBy } from '../../../../src/time/as-of.js';
import { settledInstant } from '../../../../src/write/ledger.js';
import { ApiClient } from '../../../support/api-client.js';
import { emptyDatabase, testConnection } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';
import { perform, randomHistory, type Write } from '../../../support/operations/random-history.js';
import { Program } from '../../../support/program.js';

const RUNS = Number(process.env['HISTORIES'] ?? 3);
const TOKEN = 'a-token-that-is-long-enough';

const QUESTIONS = [
  '{ actors { totalCount nodes { id name events { totalCount } } } }',
  '{ claims(filter: { includeRetracted: true }) { totalCount nodes { id rank retractedAt saidBy { name } } } }',
  '{ merges { nodes { id undoneAt } } }',
  '{ search(text: "alpha") { score node { id } } }',
  '{ events { nodes { id title } } }',
];

/** As of when a question is asked: now, when some write was done, or in the future; by what was recorded or stated. */
const moment = fc.record({
  knownBy: fc.constantFrom(null, null, KnownBy.RECORDED, KnownBy.RECORDED, KnownBy.STATED),
  /** How many writes before the last one; undefined for an instant to come. */
  ago: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
});
const asked = fc.record({
  query: fc.constantFrom(...QUESTIONS),
  moment,
  method: fc.constantFrom('GET', 'POST'),
});
const step = fc.record({
  /** Which process writes: one of those that answer, or a third one. */
  writer: fc.nat({ max: 2 }),
  questions: fc.array(asked, { minLength: 1, maxLength: 3 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

let graph: TestGraph;
let programs: readonly Program[];
let urls: readonly string[];

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  const { uri, user, password, database } = testConnection();
  const settings = {
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    ...{ PORT: '0', CLAIMGRAPH_WRITE_TOKEN: TOKEN, LOG_LEVEL: 'info' },
    CLAIMGRAPH_REQUEST_TIMEOUT_MS: '300000',
  };
  programs = [new Program(settings), new Program(settings)];
  urls = await Promise.all(programs.map((program) => program.ready()));
});

afterAll(async () => {
  await Promise.all(programs.map((program) => program.stop()));
  await graph.close();
});

/** Writes by a process: by its number one of the two, or this one, as a command would. */
async function write(one: Write, by: number): Promise<void> {
  const url = urls[by];
  if (url === undefined) {
    await perform(graph, one);
    return;
  }
  const client = new ApiClient(url, TOKEN);
  await perform(
    { execute: (query, variables) => client.execute(query, variables), query: (query) => graph.query(query) },
    one,
  );
}

async function answerOf(url: string, { query, method }: Asked, asOf: string | null): Promise<unknown> {
  const headers = {
    ...{ 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    ...(asOf !== null && { 'claimgraph-as-of': asOf }),
  };
  const response =
    method === 'GET'
      ? await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers })
      : await fetch(url, { method, headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data?: unknown }).data;
}

const ENDINGS = { [KnownBy.RECORDED]: '', [KnownBy.STATED]: '/stated' } as const;

test('whichever process writes, the very next answer of every process is that of the graph', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomHistory(10),
      fc.array(step, { minLength: 11, maxLength: 11 }),
      async (history, steps) => {
        await emptyDatabase(graph.database);
        const instants: string[] = [];
        for (const [index, one] of history.entries()) {
          const { writer, questions } = steps[index] ?? { writer: 0, questions: [] };
          // Asked again in the same words, what they answered before must not come back.
          await write(one, writer);
          instants.push((await settledInstant(graph.database)).toISOString());
          for (const question of questions) {
            const { knownBy, ago } = question.moment;
            const at =
              ago === undefined ? '2999-01-01T00:00:00.000Z' : (instants[Math.max(0, index - ago)] ?? '');
            const expected =
              knownBy === null
                ? await graph.query(question.query)
                : await graph.queryAsOf(at, question.query, undefined, knownBy);
            const asOf = knownBy === null ? null : `${at}${ENDINGS[knownBy]}`;
            const answers = [...urls, ...urls].map((url) => answerOf(url, question, asOf));
            for (const answer of await Promise.all(answers)) expect(answer).toEqual(expected);
            for (const url of urls) expect(await answerOf(url, question, asOf)).toEqual(expected);
          }
        }
      },
    ),
    { numRuns: RUNS },
  );
  for (const { told } of programs) {
    for (const source of ['hit', 'shared', 'miss']) expect(told).toContain(`"cache":"${source}"`);
  }
}, 600_000);
