import { TestGraph } from '../../../support/graph.js';
import { idArguments, type IdArgument } from '../../../support/operations/id-arguments.js';
import { plain } from '../../../support/operations/plain.js';
import { ingest } from '../../../../src/write/ingest.js';
import { settledInstant } from '../../../../src/write/ledger.js';
import { type AsOf, KnownBy } from '../../../../src/time/as-of.js';
import { instantText } from '../../../../src/time/instant.js';
import { dossier } from '../../resolution/merge/merge-graph.js';

/** Of each kind, what stands for both and what has been merged into it. */
const MERGED = {
  actor: ['actor:isis', 'actor:daesh'],
  place: ['place:baghuz', 'place:baghouz'],
  event: ['event:strike', 'event:raid'],
  document: ['document:paper', 'document:copy'],
} as const;
const OWNERS: Readonly<Record<string, string>> = {
  Organization: 'actor:isis',
  Person: 'actor:speaker',
  Place: 'place:baghuz',
  Event: 'event:strike',
  Document: 'document:paper',
};

let graph: TestGraph;
let apart: string;
let joined: string;
let places: readonly IdArgument[];

const newest = async (): Promise<string> => instantText(await settledInstant(graph.database));

beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, dossier());
  apart = await newest();
  for (const [keep, merge] of Object.values(MERGED))
    await graph.query(`mutation { merge(keep: "${keep}", merge: ["${merge}"], reason: "One.") { id } }`);
  joined = await newest();
  places = idArguments(graph.schema);
});

afterAll(() => graph.close());

/** The question with an id at a place; the fields of a thing are asked of one that has them. */
function questionAt({ field, owner }: IdArgument, id: string): string {
  if (owner === null) return `{ ${field(id)} }`;
  const thing = OWNERS[owner];
  if (thing === undefined) throw new Error(`The test knows no ${owner}.`);
  return `{ node(id: "${thing}") { ... on ${owner} { ${field(id)} } } }`;
}

const isWrongKind = ({ extensions }: { extensions?: { code?: unknown } }): boolean =>
  extensions?.code === 'WRONG_KIND';

const recordedBy = (at: string): AsOf => ({ instant: new Date(at), knownBy: KnownBy.RECORDED });

/** Asks with both ids of each kind that a place takes; gives the kinds. */
async function kindsThatAnswerAlike(place: IdArgument, at?: string): Promise<string[]> {
  const kinds: string[] = [];
  for (const [kind, [keep, merged]] of Object.entries(MERGED)) {
    const execute = (id: string) =>
      graph.execute(
        questionAt(place, id),
        undefined,
        undefined,
        at === undefined ? undefined : recordedBy(at),
      );
    const expected = await execute(keep);
    if (expected.errors?.every(isWrongKind)) continue;
    expect([place.name, kind, expected.errors]).toEqual([place.name, kind, undefined]);
    expect([place.name, kind, await execute(merged)]).toEqual([place.name, kind, expected]);
    kinds.push(kind);
  }
  return kinds;
}

/** Takes ids of claims only, which are never merged. */
const OF_CLAIMS = ['Query.claim(id)'];

test('an id of what has been merged answers for what it is merged into, wherever an id can stand', async () => {
  expect(places.length).toBeGreaterThan(50);
  for (const place of places) {
    const kinds = await kindsThatAnswerAlike(place);
    expect([place.name, kinds.length > 0]).toEqual([place.name, !OF_CLAIMS.includes(place.name)]);
  }
});

test('so it does in one list with the other, in lists of several, and in filters within filters', async () => {
  const { nodes, both, within } = await graph.query(`{
    within: events(filter: { and: [{ on: ["actor:daesh"] }], or: [{ at: ["place:baghouz"] }], not: { not: { saidBy: ["actor:speaker"], on: ["actor:daesh"] } } }) { nodes { id } }
    nodes(ids: ["actor:daesh", "place:baghouz", "actor:isis"]) { id }
    both: events(filter: { on: ["actor:daesh", "actor:isis"], at: ["place:baghouz"] }) { nodes { id } }
  }`);
  expect(nodes.map(({ id }: any) => id)).toEqual(['actor:isis', 'place:baghuz', 'actor:isis']);
  expect(within.nodes).toEqual([{ id: 'event:strike' }]);
  expect(both.nodes).toEqual([{ id: 'event:strike' }]);
});

const AROUND = `
  neighborhood(id: "actor:daesh") { nodes { id } edges { source type target } }
  from: paths(from: "actor:daesh", to: "place:baghouz") { nodes { id } }
  to: paths(from: "place:street", to: "actor:daesh") { nodes { id } }
  same: paths(from: "actor:isis", to: "actor:daesh") { length nodes { id } }`;

test('in a snapshot it answers as things were merged then', async () => {
  const { asOf: before } = await graph.query(`{ asOf(at: "${apart}") { ${AROUND} } }`);
  expect(before.neighborhood.nodes[0]).toEqual({ id: `actor:daesh@${apart}` });
  expect(before.from).toEqual([]);
  expect(before.same[0].length).toBe(1);

  const { asOf: after } = await graph.query(`{ asOf(at: "${joined}") { ${AROUND} } }`);
  expect(after.neighborhood.nodes[0]).toEqual({ id: `actor:isis@${joined}` });
  expect(after.from[0].nodes[0]).toEqual({ id: `actor:isis@${joined}` });
  expect(after.same).toEqual([{ length: 0, nodes: [{ id: `actor:isis@${joined}` }] }]);
  expect(plain(after)).toEqual(await graph.query(`{ ${AROUND} }`));
});

test('before it was known, there is nothing around it', async () => {
  const { neighborhood, same } = await graph.queryAsOf('2001-01-01T00:00:00Z', `{ ${AROUND} }`);
  expect(neighborhood).toEqual({ nodes: [], edges: [] });
  expect(same).toEqual([]);
});
