import { UserError } from '../../../../src/errors/user-error.js';
import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { digestOf } from '../../../support/digest.js';
import { emptyDatabase } from '../../../support/database.js';
import { exportText } from '../../../support/exports/export-text.js';
import { TestGraph } from '../../../support/graph.js';
import { statement } from '../../../support/reading/claim-on-words.js';
import { newestWrite } from '../../traversal/as-known-then.js';
import { timelessContents } from '../../exports/timeless-contents.js';

const FIRST = 'The coalition said it “conducted 250 strikes” in Syria. It destroyed 104 vehicles.';
const SECOND = `Corrected. ${FIRST.replace('104', '105')} نفذ التحالف غارات على الباغوز.`;

const dossier = () => ({
  actors: [{ id: 'actor:coalition', name: 'Coalition', kind: 'COALITION' }],
  documents: [
    { id: 'document:paper', kind: 'NEWS_ARTICLE', title: 'Paper', publishedAt: '2019-03-26' },
    { id: 'document:other', kind: 'NEWS_ARTICLE', title: 'Other' },
  ],
  events: [{ id: 'event:strikes', kind: 'STRIKE_CAMPAIGN', title: 'Strikes' }],
});

const text = (content: string, more: object = {}) => ({
  texts: [{ document: 'document:paper', content, ...more }],
});
const claim = (id: string, fields: object) => statement(id, { statedAt: '2019-03-26', ...fields });
const claims = (...some: object[]) => ({ claims: some });
const words = (exact: string, more: object = {}) => ({
  passages: [{ document: 'document:paper', exact, ...more }],
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.empty();
});
beforeEach(async () => {
  await emptyDatabase(graph.database);
  await ingest(graph.database, dossier());
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
});
afterAll(() => graph.close());

const add = (...parts: object[]) => ingest(graph.database, Object.assign({}, ...parts));
const faultOf = async (...parts: object[]): Promise<UserError> => {
  const before = await digestOf(graph.database);
  const fault: unknown = await add(...parts).catch((failure: unknown) => failure);
  expect(fault).toBeInstanceOf(UserError);
  expect(await digestOf(graph.database)).toBe(before);
  return fault as UserError;
};

const PASSAGES = `passages { exact start end prefix suffix document { id } text { version } }
  unanchoredPassages { exact prefix suffix document { id } } quote`;
const passagesOf = async (id: string, at?: string): Promise<any> => {
  const source = `{ claim(id: "claim:${id}") { ${PASSAGES} } }`;
  const data = at === undefined ? await graph.query(source) : await graph.queryAsOf(at, source);
  return data['claim'];
};

describe('texts', () => {
  const TEXTS = `{ document(id: "document:paper") {
    text { content version sha256 language licence retrievedAt } texts { version }
  } }`;

  test('are versions that are kept; the same again changes nothing, whatever is left out', async () => {
    expect(await add(text(FIRST, { licence: 'CC BY 4.0', retrievedAt: '2019-03-26T12:00:00Z' }))).toEqual({
      created: 1,
      updated: 0,
      unchanged: 0,
    });
    await add(text(SECOND));
    expect(await add(text(FIRST))).toEqual({ created: 0, updated: 0, unchanged: 1 });
    expect((await graph.query(TEXTS))['document']).toEqual({
      text: {
        ...{ content: SECOND, version: 2, language: null, licence: null, retrievedAt: null },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      texts: [{ version: 1 }, { version: 2 }],
    });
  });

  test('are as known at an instant, by what was recorded and by what was stated', async () => {
    await add(text(FIRST));
    const before = await newestWrite(graph);
    await add(text(SECOND));
    const at = `{ document(id: "document:paper") { text { version } } }`;
    expect((await graph.queryAsOf(before, at))['document']).toEqual({ text: { version: 1 } });
    const { asOf } = await graph.query(`{ asOf(at: "2019-03-27T00:00:00Z", knownBy: STATED) {
      documents { nodes { title text { version } texts { version } } } } }`);
    expect(asOf.documents.nodes).toEqual([
      { title: 'Paper', text: { version: 2 }, texts: [{ version: 1 }, { version: 2 }] },
    ]);
  });

  test('with their document, in one dossier with the claims on them, by mutation', async () => {
    const { ingest: report } = await graph.query(
      'mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created updated } }',
      {
        dossier: {
          documents: [
            {
              ...{ id: 'document:new', kind: 'REPORT', title: 'New' },
              text: { content: FIRST, retrievedAt: '2019-03-26T12:00:00Z' },
            },
          ],
          claims: [claim('new', { document: 'document:new', quote: '104 vehicles' })],
        },
      },
    );
    expect(report).toEqual({ created: 3, updated: 0 });
    expect((await passagesOf('new')).passages).toMatchObject([{ start: 69, end: 81 }]);
  });

  test('are found by their words, with a snippet, as known at an instant, and only among documents', async () => {
    await add(text(`${'Nothing of that. '.repeat(200)}${SECOND}${' Nothing more.'.repeat(200)}`));
    const search = `query ($text: String!, $kinds: [SearchedKind!]) {
      search(text: $text, kind: $kinds) { snippet node { id } }
    }`;
    const hits = async (sought: string, kinds?: string[]) =>
      (await graph.query(search, { text: sought, kinds }))['search'];
    expect(await hits('vehicles destroyed')).toEqual([
      {
        node: { id: 'document:paper' },
        snippet: expect.stringMatching(/^….*It \*\*destroyed\*\* 105 \*\*vehicles\*\*\./u),
      },
    ]);
    expect(await hits('"conducted 250 strikes"', ['DOCUMENT'])).toHaveLength(1);
    expect(await hits('vehicles', ['CLAIM', 'ACTOR'])).toEqual([]);
    expect((await hits('الباغوز'))[0].snippet).toContain('**الباغوز**');
    const { asOf } = await graph.query(
      '{ asOf(at: "2018-01-01T00:00:00Z") { search(text: "vehicles") { snippet } } }',
    );
    expect(asOf.search).toEqual([]);
  });

  test('go with their document when it is merged, and come back', async () => {
    await add(text(FIRST), claims(claim('a', words('104 vehicles'))));
    const { merge } = await graph.query(
      'mutation { merge(keep: "document:other", merge: ["document:paper"], reason: "The same.") { id } }',
    );
    expect((await passagesOf('a')).passages).toMatchObject([{ document: { id: 'document:other' } }]);
    const { document } = await graph.query('{ document(id: "document:other") { text { version } } }');
    expect(document.text).toEqual({ version: 1 });
    expect((await verify(graph.database)).differences).toEqual([]);
    await graph.query('mutation ($id: ID!) { undoMerge(id: $id) { id } }', { id: merge.id });
    expect((await passagesOf('a')).passages).toMatchObject([{ document: { id: 'document:paper' } }]);
  });
});

describe('passages', () => {
  test('are at their place in the newest text that has them; where there is no text, they are kept without', async () => {
    await add(
      claims(
        claim('a', words('104 vehicles')),
        claim('b', {
          quote: '"conducted 250 strikes"',
          passages: [{ document: 'document:other', exact: 'Two' }],
        }),
      ),
    );
    expect(await passagesOf('a')).toEqual({
      passages: [],
      unanchoredPassages: [
        { exact: '104 vehicles', prefix: null, suffix: null, document: { id: 'document:paper' } },
      ],
      quote: '104 vehicles',
    });
    const before = await newestWrite(graph);
    await add(text(FIRST));
    const anchored = {
      ...{ exact: '104 vehicles', start: 69, end: 81, suffix: '.', document: { id: 'document:paper' } },
      prefix: expect.stringMatching(/in Syria\. It destroyed $/),
    };
    expect(await passagesOf('a')).toEqual({
      passages: [{ ...anchored, text: { version: 1 } }],
      unanchoredPassages: [],
      quote: '104 vehicles',
    });
    expect((await passagesOf('a', before)).passages).toEqual([]);
    await add(text(SECOND));
    expect((await passagesOf('a')).passages).toEqual([{ ...anchored, text: { version: 1 } }]);
    expect(await passagesOf('b')).toMatchObject({
      passages: [{ exact: '“conducted 250 strikes”', start: 33, text: { version: 2 } }],
      unanchoredPassages: [{ exact: 'Two', document: { id: 'document:other' } }],
      quote: '"conducted 250 strikes"',
    });
  });

  test('never change; the same claim again changes nothing', async () => {
    await add(text(FIRST), claims(claim('a', words('104 vehicles'))));
    expect(await add(claims(claim('a', words('104 vehicles'))))).toMatchObject({ unchanged: 1 });
    expect((await faultOf(claims(claim('a', words('250 strikes'))))).problems[0]).toMatchObject({
      code: 'IMMUTABLE_CLAIM',
    });
  });

  test('and texts, all versions, are in a dossier that restores the graph', async () => {
    await add(text(FIRST), claims(claim('a', words('104 vehicles')), claim('b', words('250 strikes'))));
    await add(text(SECOND), claims(claim('c', words('105 vehicles', { prefix: 'destroyed' }))));
    const contents = await timelessContents(graph.database);
    const exported: unknown = JSON.parse(await exportText(graph, 'dossier'));
    await emptyDatabase(graph.database);
    await ingest(graph.database, exported);
    expect(await timelessContents(graph.database)).toEqual(contents);
  });

  test('of what no longer counts need not be there, also not in a dossier that says so', async () => {
    await add(claims(claim('wrong', words('106 vehicles')), claim('gone', words('107 vehicles'))));
    await graph.query('mutation { retractClaim(id: "claim:gone", reason: "Misread.") { id } }');
    await add(text(FIRST), claims(claim('right', { ...words('104 vehicles'), supersedes: ['claim:wrong'] })));
    expect((await passagesOf('wrong')).unanchoredPassages).toHaveLength(1);
    const exported: unknown = JSON.parse(await exportText(graph, 'dossier'));
    await emptyDatabase(graph.database);
    await ingest(graph.database, exported);
    expect((await passagesOf('right')).passages).toHaveLength(1);
  });
});

test('words that are not in a text that comes with them are refused as those of one that is there', async () => {
  const { problems } = await faultOf(text(FIRST), claims(claim('a', words('destroyed 140 vehicles'))));
  expect(problems).toMatchObject([{ code: 'PASSAGE_NOT_FOUND', path: 'claims[0].passages[0].exact' }]);
});

test('the first text of a document must have the words of the claims on it', async () => {
  await add(claims(claim('a', words('104 vehicles')), claim('b', words('106 vehicles'))));
  const { problems } = await faultOf(text(FIRST));
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'PASSAGE_NOT_FOUND',
      path: 'texts[0].content',
      message: expect.stringContaining('claim:b'),
      hint: expect.stringContaining('104 vehicles'),
    }),
  ]);
});

test('a text of 2 MB is taken in, searched and read', async () => {
  const content = `${'The quick brown fox. '.repeat(99_000)} It destroyed 104 vehicles.`;
  await add(text(content), claims(claim('a', words('104 vehicles'))));
  expect((await passagesOf('a')).passages).toMatchObject([{ start: content.indexOf('104') }]);
  const { search } = await graph.query('{ search(text: "vehicles") { snippet } }');
  expect(search[0].snippet).toContain('**vehicles**');
});
