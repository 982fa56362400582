import { FORMATS } from '../../../src/exports/formats.js';
import { exportBytes, startedExport } from '../../support/exports/export-text.js';
import { gathered } from '../../support/exports/gathered.js';
import { TestGraph } from '../../support/graph.js';

/** More than any format reads before its first piece is taken. */
const EVENTS = Array.from({ length: 450 }, (_, index) => `event:one-${String(index).padStart(3, '0')}`);
const LATE = EVENTS.slice(400);

const actor = (id: string) => ({ id, name: `Body ${id}`, kind: 'ORGANIZATION' });
const claim = (id: string, event: string) => ({
  ...{ id, text: 'So it was.', subject: event, saidBy: ['actor:body'], document: 'document:report' },
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest({
    actors: [actor('actor:body'), actor('actor:side'), ...FORMATS.map(({ name }) => actor(`actor:${name}`))],
    documents: [{ id: 'document:report', kind: 'REPORT', title: 'Report' }],
    events: EVENTS.map((id) => ({ id, kind: 'STRIKE', title: 'As it was', time: '2019-03-17' })),
    claims: EVENTS.map((event, index) => ({
      ...claim(`claim:by-${index}`, event),
      ...{ predicate: 'PERPETRATED_BY', object: 'actor:side' },
    })),
  });
});
afterAll(() => graph.close());

const ingest = (dossier: object) =>
  graph.query('mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created } }', { dossier });

/** Revises, adds, retracts and merges what an export still has to read. */
async function writeMore(name: string, number: number): Promise<void> {
  await ingest({
    events: LATE.map((id) => ({ id, kind: 'STRIKE', title: `Renamed for ${name}` })),
    claims: LATE.map((event, index) => ({
      ...claim(`claim:${name}-${index}`, event),
      ...{ predicate: 'MEASURED', quantity: { measure: 'killed', best: 3 } },
    })),
  });
  await graph.query(
    `mutation ($claim: ID!, $actor: ID!) {
      retractClaim(id: $claim, reason: "It was another.") { id }
      merge(keep: "actor:side", merge: [$actor], reason: "The same.") { id }
    }`,
    { claim: `claim:by-${440 + number}`, actor: `actor:${name}` },
  );
}

test.each(FORMATS.map(({ name }, number) => [name, number] as const))(
  '%s is as of when it began, whatever is written meanwhile',
  async (name, number) => {
    const before = await exportBytes(graph, name);
    const pieces = (await startedExport(graph, name))[Symbol.asyncIterator]();
    const { value: first } = (await pieces.next()) as IteratorYieldResult<string | Uint8Array>;
    await writeMore(name, number);
    const rest = await gathered({ [Symbol.asyncIterator]: () => pieces });
    expect(Buffer.concat([Buffer.from(first), rest]).equals(before)).toBe(true);
    expect((await exportBytes(graph, name)).equals(before)).toBe(false);
  },
);
