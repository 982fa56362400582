import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { verify } from '../../../src/write/verify/verify.js';
import type { Database } from '../../../src/neo4j/database.js';
import { connectToTestDatabase, emptyDatabase } from '../../support/database.js';
import { digestOf } from '../../support/digest.js';
import { Tables } from '../../support/importers/importing.js';
import type { Sighting } from '../../support/importers/sightings.js';

const PATIENCE = 600_000;

let database: Database;
let tables: Tables;

beforeAll(async () => {
  database = await connectToTestDatabase();
  tables = await Tables.create();
});
afterAll(async () => {
  await database.close();
  await rm(tables.folder, { recursive: true });
});

/** The graph that counts now: what records say, live claims without their numbers, and what is drawn. */
async function liveGraph(): Promise<unknown> {
  const read = (text: string) => database.read({ text, parameters: {} });
  const records = await read(`
    MATCH (node:Actor|Place|Document|Event)
    RETURN node.id, node.name, node.title, node.kind, node.description, node.time, node.version, node.location.latitude
    ORDER BY node.id`);
  const claims = await read(`
    MATCH (claim:Claim) WHERE claim.live
    RETURN split(claim.id, '~')[0] AS statement, claim.subject, claim.predicate, claim.object, claim.best, claim.document,
           [id IN claim.derivedFrom | split(id, '~')[0]]
    ORDER BY statement`);
  const edges = await read(`
    MATCH (source)-[edge:PERPETRATED_BY|OCCURRED_AT]->(target)
    RETURN source.id, type(edge), target.id, split(edge.claim, '~')[0] ORDER BY source.id, type(edge), target.id`);
  return { records, claims, edges };
}

const bring = async (rows: readonly Sighting[]): Promise<void> => {
  const { failure } = await tables.import(database, rows);
  if (failure !== null) throw failure as Error;
};

/** All rows have the same keys in each release, since a data set that drops a row does not say that nothing happened. */
const release = (number: number) =>
  fc
    .tuple(
      ...['1', '2', '3'].map((id) =>
        fc.record({
          id: fc.constant(id),
          version: fc.constant(String(number)),
          date: fc.constantFrom('', '2019-03', '2019-03-17'),
          place: fc.constantFrom('', 'town', 'village'),
          actor: fc.constantFrom('', 'army', 'rebels'),
          killed: fc.constantFrom('', '0', '3', '4'),
          note: fc.constantFrom('', 'At night.'),
        }),
      ),
    )
    .map((rows): readonly Sighting[] => rows);

const releases = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => release(index + 1))));

test(
  'whatever came before, the graph is that of the last release alone, and importing any again changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(releases, async (all) => {
        const last = all.at(-1) ?? [];
        // What only earlier releases told of stays on record; so all things are told of beforehand.
        const everything: Sighting[] = ['town', 'village'].flatMap((place) =>
          ['army', 'rebels'].map((actor) => ({ id: `known-${place}-${actor}`, place, actor })),
        );
        await emptyDatabase(database);
        await bring(everything);
        await bring(last);
        const expected = await liveGraph();

        await emptyDatabase(database);
        await bring(everything);
        for (const rows of all) await bring(rows);
        expect(await liveGraph()).toEqual(expected);
        const digest = await digestOf(database);
        for (const rows of all) await bring(rows);
        expect(await digestOf(database)).toBe(digest);
        expect((await verify(database)).differences).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
  PATIENCE,
);
