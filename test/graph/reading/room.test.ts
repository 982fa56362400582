import { ingest } from '../../../src/write/ingest.js';
import { TestGraph } from '../../support/graph.js';

/** What the reading room of the explorer asks for, beside drafts themselves. */

const TEXT =
  'On Tuesday, the US-led coalition said it destroyed between 40 and 45 vehicles of Daesh near Mosul. 𝕏 struck 2 tunnels.';
const READ = `mutation ($content: String, $publisher: ID, $title: String, $document: ID) {
  draftFromText(content: $content, publisher: $publisher, title: $title, document: $document, publishedAt: "2019-03-27") {
    id title document { id } texts { document title content language isKept }
    items { key record passages { start } anchors { document exact start end } }
  }
}`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});
afterAll(() => graph.close());

const failure = async (source: string, variables: Record<string, unknown>): Promise<any> => {
  const { errors } = await graph.execute(source, variables);
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
};

test('a draft shows its text before that is kept, and where its words are in it', async () => {
  const given = { content: TEXT, publisher: 'Example Gazette', title: 'Strikes near Mosul' };
  const { draftFromText: draft } = await graph.query(READ, given);
  const [text] = draft.texts;
  expect(draft.title).toBe('Read from: Strikes near Mosul');
  expect(draft.texts).toEqual([
    { document: text.document, title: 'Strikes near Mosul', content: TEXT, language: null, isKept: false },
  ]);
  const publisher = draft.items.map(({ record }: any) => JSON.parse(record)).find(({ name }: any) => name);
  expect(publisher.name).toBe('Example Gazette');
  const anchored = draft.items.filter(({ anchors }: any) => anchors.length > 0);
  expect(anchored.length).toBeGreaterThan(2);
  for (const { anchors, passages } of anchored) {
    expect(passages).toEqual([]);
    for (const { start, end, exact, document } of anchors) {
      expect(document).toBe(text.document);
      expect(Array.from(TEXT).slice(start, end).join('')).toBe(exact);
    }
  }
  await graph.query('mutation ($id: ID!) { acceptDraft(id: $id) { created } }', { id: draft.id });
  const { document, documents } = await graph.query(
    `query ($id: ID!) {
      document(id: $id) { claims { totalCount } anchoredClaims(filter: { measure: ["destroyed"] }) { totalCount nodes { document { id } passages { exact } } } }
      documents(filter: { hasText: true }) { nodes { id } }
    }`,
    { id: text.document },
  );
  expect(documents.nodes).toEqual([{ id: text.document }]);
  // The article relays what the coalition says in a statement of its own.
  expect(document.anchoredClaims).toMatchObject({ totalCount: 1 });
  expect(document.anchoredClaims.nodes[0].document.id).not.toBe(text.document);
  const { draft: accepted } = await graph.query('query ($id: ID!) { draft(id: $id) { texts { isKept } } }', {
    id: draft.id,
  });
  expect(accepted.texts).toEqual([{ isKept: true }]);
});

test('documents of which no text is kept are found as such', async () => {
  const { documents } = await graph.query(
    '{ documents(filter: { hasText: false }) { nodes { id text { version } } } }',
  );
  expect(documents.nodes.map(({ text }: any) => text)).not.toContainEqual(expect.anything());
  expect(documents.nodes).toContainEqual({ id: 'document:article', text: null });
});

test('words of a draft whose text is kept are found there, those that are nowhere are not', async () => {
  const memo = { id: 'document:memo', kind: 'REPORT', title: 'Memo' };
  await ingest(graph.database, {
    documents: [{ ...memo, text: { content: 'Two buildings and two tunnels.' } }],
  });
  const claim = (id: string, exact: string) => ({
    ...{ id, text: exact, subject: 'actor:raf', predicate: 'STATED', saidBy: ['actor:raf'] },
    ...{ document: 'document:memo', quote: exact },
  });
  const { saveDraft } = await graph.query(
    `mutation ($dossier: DossierInput!) { saveDraft(title: "Quotes", dossier: $dossier) {
      texts { document isKept } items { anchors { start end } }
    } }`,
    { dossier: { claims: [claim('claim:a', 'two tunnels'), claim('claim:b', 'three tunnels')] } },
  );
  expect(saveDraft).toEqual({
    texts: [{ document: 'document:memo', isKept: true }],
    items: [{ anchors: [{ start: 18, end: 29 }] }, { anchors: [] }],
  });
});

test('a document that is known has its title', async () => {
  const given = { document: 'document:article', content: TEXT, publisher: 'actor:raf', title: 'Mine' };
  expect(await failure(READ, given)).toMatchObject({ code: 'INVALID_ARGUMENT', path: 'draftFromText.title' });
});

const WORDS = `query ($words: String!, $publishedAt: EDTF) {
  readWords(words: $words, publishedAt: $publishedAt) {
    names { exact node { id } reason } numbers { exact low best high qualifier } times { exact time } claims
  }
}`;

test('words that are selected are read: names, numbers, days, and what they claim', async () => {
  const words = 'destroyed at least two Daesh buildings on Tuesday';
  const { readWords } = await graph.query(WORDS, { words, publishedAt: '2019-03-27' });
  expect(readWords).toMatchObject({
    names: [{ exact: 'Daesh', node: { id: 'actor:isis' }, reason: '“Daesh” is an alias of actor:isis' }],
    numbers: [{ exact: 'at least two', low: null, best: 2, high: null, qualifier: 'AT_LEAST' }],
    times: [{ exact: expect.stringMatching(/Tuesday/), time: '2019-03-26' }],
  });
  const claims = readWords.claims.map((text: string) => JSON.parse(text));
  expect(claims).toContainEqual(
    expect.objectContaining({
      predicate: 'AFFECTED',
      effect: expect.objectContaining({ kind: 'DESTROYED', object: 'building' }),
      quantity: expect.objectContaining({ best: 2, qualifier: 'AT_LEAST' }),
    }),
  );
});

test.each([
  [{ words: '' }, 'INVALID_ARGUMENT', 'readWords.words'],
  [{ words: 'word '.repeat(1_001) }, 'LIMIT_EXCEEDED', 'readWords.words'],
])('words that cannot be read are refused: %#', async (given, code, path) => {
  expect(await failure(WORDS, given)).toMatchObject({
    code: expect.stringMatching(`${code}|INVALID_ARGUMENT`),
    path,
    hint: expect.any(String),
  });
});
