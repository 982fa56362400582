import { ingest } from '../../../../src/write/ingest.js';
import { emptyDatabase } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';
import { plain } from '../../../support/operations/plain.js';

let graph: TestGraph;

const STEPS = 'provenance { document { id } actors { id } statedAt { edtf } }';
const line = ({ document, actors, statedAt }: any): string =>
  [document.id, actors.map(({ id }: any) => id).join('+'), statedAt?.edtf].join(' ');
const steps = async (id: string): Promise<string[]> =>
  (await graph.query(`{ claim(id: "${id}") { ${STEPS} } }`)).claim.provenance.map(line);

afterAll(() => graph.close());

describe('of the article', () => {
  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
  });

  test('250 strikes: the article relays the statement of CJTF-OIR, in one statement', async () => {
    expect(await steps('claim:cjtf-oir-250-strikes')).toEqual([
      'document:article  2019-03-26~',
      'document:cjtf-oir-statement actor:cjtf-oir 2019-03-26',
    ]);
    expect(graph.statements).toHaveLength(1);
  });

  test('what the article says itself ends there', async () => {
    expect(await steps('claim:oir-2019-03-10-with-sdf')).toEqual([
      'document:article actor:article-author 2019-03-26~',
    ]);
  });

  test('what was worked out leads to where its inputs were made', async () => {
    expect(await steps('claim:derived-strikes-event-oir-iraq-2019-03-10')).toEqual([
      'document:article  2019-03-26~',
      'document:cjtf-oir-statement actor:cjtf-oir 2019-03-26',
    ]);
  });

  test('origins: that of a claim, of an event, and none of what was worked out', async () => {
    const { said, derived, event } = await graph.query(`{
      said: claim(id: "claim:cjtf-oir-250-strikes") { independentOrigins }
      derived: claim(id: "claim:derived-strikes-event-oir-iraq-2019-03-10") { independentOrigins }
      event(id: "event:oir-2019-03-10") { independentOrigins }
    }`);
    expect([said, derived, event].map(({ independentOrigins }) => independentOrigins)).toEqual([1, 0, 1]);
    expect(graph.statements).toHaveLength(3);
  });

  test('aliases and arguments find their own', async () => {
    const { claim } = await graph.query(`{ claim(id: "claim:cjtf-oir-250-strikes") {
      provenance { at: statedAt { from: earliest } where: document { title kind } who: actors { name __typename } }
    } }`);
    expect(claim.provenance[1]).toEqual({
      at: { from: '2019-03-26T00:00:00.000Z' },
      where: {
        title: 'CJTF-OIR on its strikes in Syria and Iraq, 10 to 23 March 2019',
        kind: 'PRESS_RELEASE',
      },
      who: [{ name: 'Combined Joint Task Force – Operation Inherent Resolve', __typename: 'Organization' }],
    });
  });
});

describe('through several documents', () => {
  const actors = ['army', 'agency', 'paper', 'other'].map((id) => ({
    id: `actor:${id}`,
    name: id,
    kind: 'ORGANIZATION',
  }));
  const document = (id: string, relays: string[] = [], publishedAt?: string) => ({
    id: `document:${id}`,
    kind: 'NEWS_ARTICLE',
    title: id,
    publishers: ['actor:agency'],
    relays: relays.map((one) => `document:${one}`),
    ...(publishedAt && { publishedAt }),
  });
  const claim = (id: string, sayer: string, where: string, best: number) => ({
    id: `claim:${id}`,
    text: id,
    subject: 'event:raid',
    predicate: 'MEASURED',
    quantity: { measure: 'strikes', best },
    saidBy: [`actor:${sayer}`],
    document: `document:${where}`,
  });

  beforeEach(async () => {
    await emptyDatabase(graph.database);
    await ingest(graph.database, {
      actors,
      events: [{ id: 'event:raid', kind: 'STRIKE', title: 'Raid' }],
      documents: [
        document('release', [], '2019-03-01'),
        document('interview', [], '2019-03-01'),
        document('wire', ['release'], '2019-03-02'),
        document('paper', ['wire', 'interview'], '2019-03-03'),
        document('digest', ['paper'], '2019-03-04'),
      ],
      claims: [
        claim('paper', 'paper', 'paper', 5),
        claim('release', 'army', 'release', 5),
        claim('interview', 'other', 'interview', 9),
      ],
    });
  });

  test('from what relays it to the document in which it was first said, by way of those in which it was said too', async () => {
    expect(await steps('claim:paper')).toEqual([
      'document:digest actor:agency 2019-03-04',
      'document:paper actor:paper ',
      'document:release actor:army ',
    ]);
    expect(await steps('claim:release')).toEqual([
      'document:digest actor:agency 2019-03-04',
      'document:paper actor:agency 2019-03-03',
      'document:wire actor:agency 2019-03-02',
      'document:release actor:army ',
    ]);
  });

  test('a statement that somebody else makes too has two origins; another number is another statement', async () => {
    const origins = async (id: string) =>
      (await graph.query(`{ claim(id: "${id}") { independentOrigins } }`)).claim.independentOrigins;
    expect(await origins('claim:paper')).toBe(1);
    expect(await origins('claim:interview')).toBe(1);
    const at = (
      await graph.database.read({ text: 'MATCH (l:Ledger) RETURN toString(l.recordedAt)', parameters: {} })
    )[0];
    await ingest(graph.database, { claims: [claim('too', 'other', 'interview', 5)] });
    expect(await origins('claim:paper')).toBe(2);
    const { asOf, event } = await graph.query(`{
      event(id: "event:raid") { independentOrigins }
      asOf(at: "${String(at)}") { claim(id: "claim:paper") { independentOrigins ${STEPS} } }
    }`);
    expect(event.independentOrigins).toBe(2);
    expect(asOf.claim.independentOrigins).toBe(1);
    expect(plain(asOf.claim.provenance).map(line)).toHaveLength(3);
  });
});
