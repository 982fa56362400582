import fc from 'fast-check';
import { OperationTypeNode, parse, validate } from 'graphql';
import { ingest } from '../../../../src/write/ingest.js';
import { readDossierFile } from '../../../../src/write/read-dossier-file.js';
import { packagePath } from '../../../../src/package-path.js';
import { emptyDatabase } from '../../../support/database.js';
import { FlatGraph } from '../../../support/model/flat-graph.js';
import { executePlainly, published } from '../../../support/model/plain-execution.js';
import { steadily, vocabularyOfNow, vocabularyOfPast } from '../../../support/model/vocabulary.js';
import { randomOperation, type RandomOperation } from '../../../support/operations/random-operation.js';
import { Random } from '../../../support/operations/random.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

/** Random operations are asked of the server, over HTTP, and executed by graphql-js over the graph as it lies there. */

const OPERATIONS = Number(process.env['RANDOM_OPERATIONS'] ?? 500);
const SEED = Number(process.env['SEED'] ?? fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31);
/** So many operations are asked between one that changes the graph and the next, so many of them at once. */
const BETWEEN_CHANGES = 14;
const AT_ONCE = 4;
/** Every instant is one to look back to; that many are kept. */
const MAX_GRAPHS = 6;

const QUERIES = [
  'node',
  'nodes',
  'actor',
  'place',
  'event',
  'document',
  'claim',
  'actors',
  'places',
  'events',
].concat(['documents', 'claims', 'strikes', 'disputes', 'merges', 'mergeRefusals']);
const CHANGES = [
  'assertClaim',
  'retractClaim',
  'rankClaim',
  'assessClaim',
  'merge',
  'undoMerge',
  'refuseMerge',
].concat(['undoMergeRefusal', 'ingest']);

const TOKEN = 'a-token-of-some-length';
const HEADERS = { authorization: `Bearer ${TOKEN}` };

let server: TestServer;
const graphs: FlatGraph[] = [];

async function look(): Promise<void> {
  graphs.push(await FlatGraph.read(server.database));
  if (graphs.length > MAX_GRAPHS) graphs.shift();
}

async function change(mutation: string): Promise<void> {
  const { errors } = await server.execute(`mutation { ${mutation} }`, {}, HEADERS);
  expect(errors).toEqual([]);
  await look();
}

beforeAll(async () => {
  console.info(`Random operations: SEED=${SEED} RANDOM_OPERATIONS=${OPERATIONS}`);
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN });
  await emptyDatabase(server.database);
  await ingest(server.database, await readDossierFile(packagePath('data/article.yaml')));
  await look();
  await change(
    `assertClaim(claim: {id: "claim:contradicting", text: "300 strikes.", subject: "event:oir-2019-03-10", predicate: MEASURED,
      quantity: {measure: "strikes", best: 300}, saidBy: ["actor:isis"], document: "document:article"}) { id }`,
  );
  await change(
    `ingest(dossier: {actors: [{id: "actor:raf", name: "RAF", kind: ARMED_FORCES, aliases: ["Royal Air Force"],
        sameAs: [{scheme: "wikidata", id: "Q165862"}, {scheme: "mod", id: "raf:1", url: "https://example.org/raf"}]}],
      places: [{id: "place:elsewhere", name: "Elsewhere", kind: TOWN, within: "place:syria", sameAs: [{scheme: "geonames", id: "163843"}]}],
      claims: [{id: "claim:elsewhere", text: "A strike on Elswhere.", subject: "event:oir-2019-03-10", predicate: OCCURRED_AT,
        object: "place:elsewhere", saidBy: ["actor:isis"], document: "document:article",
        namesUsed: [{node: "place:elsewhere", name: "Elswhere"}, {node: "actor:isis", name: "Daesh"}],
        passages: [{document: "document:us-military-tweet", exact: "A 'strike'"}, {document: "document:raf-statement", exact: "Elsewhere"}]}],
      texts: [{document: "document:us-military-tweet", content: "So: a strike. A ‘strike’, 😀 again.", language: "en"}]}) { updated }`,
  );
  await change(
    `ingest(dossier: {texts: [{document: "document:us-military-tweet", content: "😀 A “strike”? A 'strike'.", licence: "None"}]}) { created }`,
  );
  await change('merge(keep: "place:al-baghouz", merge: ["place:elsewhere"], reason: "One.") { id }');
  await change('refuseMerge(one: "actor:raf", other: "actor:isis", reason: "Two.") { id }');
}, 600_000);
afterAll(() => server.stop());

async function expectSame(operation: RandomOperation): Promise<boolean> {
  const { text, data, errors } = await server.execute(operation.query, operation.variables, HEADERS);
  if (data === undefined) throw new Error(`${text}\n${JSON.stringify(operation)}`);
  if (operation.query.startsWith('mutation')) await look();
  // A change may be refused for what it would do to the graph.
  if (errors.length > 0 && operation.query.startsWith('mutation')) return false;
  const expected = JSON.stringify(await executePlainly(operation, graphs));
  expect({ ...operation, answer: text.trim() }).toEqual({ ...operation, answer: expected });
  return true;
}

test('random operations are answered as graphql-js answers them over a plain model of the graph, to the byte', async () => {
  const draws = fc.sample(fc.gen(), { numRuns: OPERATIONS, seed: SEED }).map((gen) => new Random(gen));
  let compared = 0;
  const expectAll = async (operations: readonly RandomOperation[]) => {
    for (const { query } of operations) expect(validate(published, parse(query))).toEqual([]);
    const same = await Promise.all(operations.map(expectSame));
    compared += same.filter(Boolean).length;
  };
  while (draws.length > 0) {
    for (const between = draws.splice(0, BETWEEN_CHANGES); between.length > 0;) {
      const [now, past] = [vocabularyOfNow(graphs), vocabularyOfPast(graphs)];
      const query = (random: Random) =>
        random.chance(50)
          ? randomOperation(OperationTypeNode.QUERY, QUERIES, now, random)
          : randomOperation(OperationTypeNode.QUERY, [...QUERIES, 'asOf'], past, random);
      await expectAll(between.splice(0, AT_ONCE).map(query));
    }
    const vocabulary = steadily(vocabularyOfNow(graphs));
    const mutation = (random: Random) =>
      randomOperation(OperationTypeNode.MUTATION, [random.oneOf(CHANGES)], vocabulary, random);
    await expectAll(draws.splice(0, 1).map(mutation));
  }
  expect(compared).toBeGreaterThan(OPERATIONS * 0.95);
}, 7_200_000);
