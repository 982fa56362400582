import { fillGraph } from '../../../bench/graph/fill.js';
import { compareImport } from '../../../bench/import/compare-import.js';
import { compare, type Comparison } from '../../../bench/measure/compare.js';
import { describeMachine, type Machine } from '../../../bench/report/machine.js';
import { questionsSection } from '../../../bench/report/questions-section.js';
import { partOf, withPart } from '../../../bench/report/results.js';
import { WHOLE_GRAPH_QUERIES } from '../../../bench/queries/whole-graph.js';
import { wholeGraphTimes } from '../../../bench/scale/whole-graph-times.js';
import { connectToTestDatabase, emptyDatabase, testConnection } from '../../support/database.js';

/** The bench as `npm run bench` runs it, but on a small graph and for two rounds: it must not rot. */

const EVENTS = 300;
const CONTENDERS = 6;
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
});

test('every contender answers every question, and all alike', () => {
  expect(comparison.faults).toEqual([]);
});

test('every contender is measured at every question, and every server with many clients', () => {
  expect(comparison.measured).toHaveLength(CONTENDERS * QUESTIONS);
  expect(comparison.measured.map(({ times }) => times.count)).toEqual(Array(CONTENDERS * QUESTIONS).fill(2));
  expect(comparison.crowds.map(({ contender }) => contender)).toEqual([
    'Claimgraph',
    'graphql-js',
    '@neo4j/graphql',
    'DataLoader',
  ]);
});

test('a page is repeated with the cache and without, alone and by many clients', () => {
  const { page, loads } = comparison.repeats;
  expect(page.map(({ times }) => times.count)).toEqual([2, 2]);
  expect(loads.map(({ clients, times }) => times.count / clients)).toEqual(Array(8).fill(2));
});

test('every query over the whole graph answers', async () => {
  const times = await wholeGraphTimes(testConnection(), progress);
  expect(times.map(({ title }) => title)).toEqual(WHOLE_GRAPH_QUERIES.map(({ title }) => title));
  expect(times.every(({ first, median }) => first > 0 && median > 0)).toBe(true);
});

test('the report names the machine, the versions, the goals and all times', () => {
  const text = partOf('Questions', machine, questionsSection(comparison));
  expect(text).toMatch(/- Neo4j: 5\.\d+\.\d+ community/);
  expect(text).toMatch(/- @neo4j\/graphql: 7\./);
  expect(text).toMatch(/- Java: .*\d/);
  expect(text).toMatch(
    /\| Page of 200 events: Claimgraph ÷ Cypher, maps \| [\d.]+ \| at most 1 \| (yes|no) \|/,
  );
  expect(
    text.match(/^\| (Claimgraph|Cypher, \w+|graphql-js|@neo4j\/graphql|DataLoader) \| [\d.]+ \|/gm),
  ).toHaveLength(CONTENDERS * QUESTIONS + 4);
  expect(text).toContain('None: all contenders gave the same answers.');
});

test('the results have each part once, the newest', () => {
  const part = (title: string, section: string) => partOf(title, [['Node', 'v20']], section);
  const results = [part('Questions', 'one'), part('Import', 'two'), part('Questions', 'three')].reduce(
    withPart,
    '',
  );
  expect(results).toMatch(
    /^# Results of the bench\n[^#]*## Questions\n[^#]*three\n[^#]*## Import\n[^#]*two\n$/,
  );
});

test('a graph that is written by hand is as large as the one that was imported', async () => {
  const { nodes, edges, ours, byHand } = await compareImport(testConnection(), {
    ...{ rows: 20, rounds: 1, progress, signal },
  });
  expect([ours.count, byHand.count]).toEqual([1, 1]);
  const database = await connectToTestDatabase();
  const text = `MATCH (node) WHERE node.id IS NOT NULL RETURN count(node), sum(COUNT { (node)-->() })`;
  expect(await database.read({ text, parameters: {} })).toEqual([[nodes, edges]]);
  expect(nodes).toBeGreaterThan(20 * 10);
  await database.close();
});
