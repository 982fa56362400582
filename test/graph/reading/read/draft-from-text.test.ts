import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { TestGraph } from '../../../support/graph.js';

const READ = `mutation ($document: ID, $content: String, $publishedAt: EDTF, $publisher: ID) {
  draftFromText(document: $document, content: $content, publishedAt: $publishedAt, publisher: $publisher) {
    id title state createdBy document { id } problems difference { created updated unchanged }
    items { key state record score reasons passages { exact start end document { id } text { version } } }
  }
}`;
const TEXT = `Coalition strikes

On Tuesday, the US-led coalition conducted 12 strikes consisting of 20 engagements against Daesh targets in Syria.

-- Near Tabqa, two strikes destroyed three vehicles and a tunnel.

"We remain vigilant," the SDF said on Monday.
`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
});
afterAll(() => graph.close());

const draftOf = async (variables: Record<string, unknown>): Promise<any> =>
  (await graph.query(READ, variables))['draftFromText'];

test('a text becomes a draft that can be accepted as it is: each claim then leads to its words', async () => {
  const draft = await draftOf({ content: TEXT, publishedAt: '2019-03-27', publisher: 'actor:cjtf-oir' });
  expect(draft).toMatchObject({
    title: 'Read from: Coalition strikes',
    state: 'OPEN',
    createdBy: 'tester',
    problems: [],
  });
  const strikes = draft.items.find(({ record }: any) => JSON.parse(record).quantity?.best === 12);
  expect(strikes.score).toBeGreaterThan(0.5);
  expect(strikes.reasons).toContain('“On Tuesday” before 27 March 2019 is 26 March 2019');
  const target = draft.items.find(({ record }: any) => JSON.parse(record).predicate === 'TARGETED');
  expect(target.reasons).toContain('“Daesh” is an alias of actor:isis');

  const { acceptDraft: report } = await graph.query(
    `mutation ($id: ID!) { acceptDraft(id: $id) { created updated unchanged } }`,
    { id: draft.id },
  );
  expect(report.created).toBe(draft.difference.created);
  const { claims } = await graph.query(
    `query ($from: ID!) { claims(filter: { document: [$from] }, first: 100) { nodes { id predicate quantity { best } passages { exact start end } unanchoredPassages { exact } } } }`,
    { from: JSON.parse(draft.items.find(({ key }: any) => key.startsWith('document:read-')).record).id },
  );
  const points = Array.from(TEXT);
  expect(claims.nodes.length).toBeGreaterThan(8);
  for (const { passages, unanchoredPassages } of claims.nodes) {
    expect(unanchoredPassages).toEqual([]);
    expect(passages.length).toBeGreaterThan(0);
    for (const { exact, start, end } of passages) expect(points.slice(start, end).join('')).toBe(exact);
  }
  const { events } = await graph.query(
    `{ events(filter: { at: ["place:tabqa"] }) { nodes { title time { edtf } perpetrators { id } effects { kind object } } } }`,
  );
  expect(events.nodes).toMatchObject([
    { time: { edtf: '2019-03-26' }, perpetrators: [{ id: 'actor:cjtf-oir' }] },
  ]);
});

test('the newest text of a document is read, and what is known of the document need not be given', async () => {
  await ingest(graph.database, {
    documents: [
      {
        id: 'document:wire',
        kind: 'NEWS_ARTICLE',
        title: 'Wire',
        publishedAt: '2019-03-20',
        publishers: ['actor:article-author'],
      },
    ],
    texts: [
      {
        document: 'document:wire',
        content: 'The Royal Air Force destroyed two buildings near Hajin on Monday.',
      },
    ],
  });
  const draft = await draftOf({ document: 'document:wire' });
  expect(draft.document.id).toBe('document:wire');
  expect(draft.problems).toEqual([]);
  const records = draft.items.map(({ record }: any) => JSON.parse(record));
  expect(records).toContainEqual(
    expect.objectContaining({
      effect: { kind: 'DESTROYED', object: 'building' },
      saidBy: ['actor:article-author'],
    }),
  );
  expect(records).toContainEqual(expect.objectContaining({ kind: 'STRIKE', time: '2019-03-18' }));
  expect(draft.items.flatMap(({ passages }: any) => passages)[0]).toMatchObject({
    document: { id: 'document:wire' },
    text: { version: 1 },
  });
  expect(draft.items.some(({ key }: any) => key === 'document:wire')).toBe(false);
});

test('names of what was merged are names of what it was merged into', async () => {
  await ingest(graph.database, {
    actors: [
      { id: 'actor:caliphate', name: 'Desert Caliphate', kind: 'ARMED_GROUP', aliases: ['DC fighters'] },
    ],
  });
  await graph.query(
    `mutation { merge(keep: "actor:isis", merge: ["actor:caliphate"], reason: "One group.") { id } }`,
  );
  const { items } = await draftOf({
    content: 'Two strikes hit the Desert Caliphate near Hajin.',
    publishedAt: '2019-03-20',
    publisher: 'actor:raf',
  });
  expect(items.map(({ record }: any) => JSON.parse(record))).toContainEqual(
    expect.objectContaining({ predicate: 'TARGETED', object: 'actor:isis' }),
  );
});

const article = join(process.env['CLAIMGRAPH_CORPUS'] ?? '', 'texts/march-2019-article.txt');
const isThere = process.env['CLAIMGRAPH_CORPUS'] !== undefined && existsSync(article);
if (!isThere) console.info('CLAIMGRAPH_CORPUS is not set: the article is not read into the graph.');
(isThere ? test : test.skip)('the article is drafted without a problem', async () => {
  const content = readFileSync(article, 'utf8');
  const draft = await draftOf({
    document: 'document:article',
    content,
    publisher: 'actor:article-author',
    publishedAt: '2019-03-26',
  });
  expect(draft.problems).toEqual([]);
  expect(draft.difference.created).toBeGreaterThan(80);
});
