import { fillGraph } from '../../bench/graph/fill.js';
import { compare, type Comparison } from '../../bench/measure/compare.js';
import { report } from '../../bench/report/report.js';
import { describeMachine, type Machine } from '../../bench/report/machine.js';
import { connectToTestDatabase, emptyDatabase, testConnection } from '../support/database.js';

/** The bench as `npm run bench` runs it, but on a small graph and for two rounds: it must not rot. */

const EVENTS = 300;
const CONTENDERS = 5;
const QUESTIONS = 7;
const progress = { step: () => undefined, detail: () => undefined };
const { signal } = new AbortController();

let comparison: Comparison;
let machine: Machine;

beforeAll(async () => {
  const database = await connectToTestDatabase();
  await emptyDatabase(database);
  await fillGraph(database, EVENTS, progress, signal);
  await database.close();
  machine = await describeMachine(testConnection());
  comparison = await compare(testConnection(), { events: EVENTS, rounds: 2, warmUp: 1, progress, signal });
}, 240_000);

test('every contender answers every question, and all alike', () => {
  expect(comparison.faults).toEqual([]);
});

test('every contender is measured at every question, and every server with many clients', () => {
  expect(comparison.measured).toHaveLength(CONTENDERS * QUESTIONS);
  expect(comparison.measured.map(({ times }) => times.count)).toEqual(Array(CONTENDERS * QUESTIONS).fill(2));
  expect(comparison.crowds.map(({ contender }) => contender)).toEqual([
    'Claimgraph',
    '@neo4j/graphql',
    'DataLoader',
  ]);
});

test('the report names the machine, the versions, the goals and all times', () => {
  const text = report(comparison, machine);
  expect(text).toMatch(/- Neo4j: 5\.\d+\.\d+ community/);
  expect(text).toMatch(/- @neo4j\/graphql: 7\./);
  expect(text).toMatch(/- Java: .*\d/);
  expect(text).toMatch(
    /\| Page of 200 events: Claimgraph ÷ Cypher, maps \| [\d.]+ \| at most 1 \| (yes|no) \|/,
  );
  expect(text.match(/^\| (Claimgraph|Cypher, \w+|@neo4j\/graphql|DataLoader) \| [\d.]+ \|/gm)).toHaveLength(
    CONTENDERS * QUESTIONS + 3,
  );
  expect(text).toContain('None: all contenders gave the same answers.');
});
