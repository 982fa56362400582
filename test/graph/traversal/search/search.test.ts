import { instantText } from '../../../../src/time/instant.js';
import { ingest } from '../../../../src/write/ingest.js';
import { readDossierFile } from '../../../../src/write/read-dossier-file.js';
import { packagePath } from '../../../../src/package-path.js';
import { TestGraph } from '../../../support/graph.js';

interface Hit {
  readonly score: number;
  readonly snippet: string;
  readonly node: { readonly id: string };
}

const SEARCH = `query ($text: String!, $first: Int, $kind: [SearchedKind!]) {
  search(text: $text, first: $first, kind: $kind) { score snippet node { id } }
}`;

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  await ingest(
    graph.database,
    await readDossierFile(packagePath('test/graph/traversal/search/spellings.yaml')),
  );
});

afterAll(() => graph.close());

const search = async (text: string, first = 200, kind: readonly string[] | null = null): Promise<Hit[]> =>
  (await graph.query(SEARCH, { text, first, kind }))['search'] as Hit[];

/** Each row: what is looked for, what must be found, and among how many of the first hits. */
test.each([
  // Spelling variants, diacritics, articles.
  ['Baghouz', 'place:al-baghouz', 1],
  ['Baghuz', 'place:al-baghouz', 1],
  ['al-Bāghūz', 'place:al-baghouz', 1],
  ['al-Baghouz', 'place:al-baghouz', 1],
  ['AL BAGHOUZ', 'place:al-baghouz', 1],
  ['el Baghuz', 'place:al-baghouz', 1],
  ['Baghoz', 'place:al-baghouz', 1],
  ['Bagouz', 'place:al-baghouz', 1],
  ['Baghuz', 'document:le-monde', 3],
  ['Baghuz', 'claim:isis-controlled-al-baghouz', 5],
  ["Mar'a", 'place:mara', 1],
  ['Mar’a', 'place:mara', 1],
  ['Marʿa', 'place:mara', 1],
  ['Mara', 'place:mara', 1],
  ['marea', 'place:mara', 1],
  ['Mara', 'event:market', 3],
  ['deir ez zor', 'place:deir-ez-zor', 1],
  ['Deir Ezzor', 'place:deir-ez-zor', 3],
  ['deirezzor', 'place:deir-ez-zor', 1],
  ['Dayr az-Zawr', 'place:deir-ez-zor', 1],
  ['Kobane', 'place:kobane', 1],
  ['Kobani', 'place:kobane', 1],
  ['Ayn al-Arab', 'place:kobane', 1],
  ['عين العرب', 'place:kobane', 1],
  ['الرقة', 'place:raqqa', 1],
  ['Raqqah', 'place:raqqa', 1],
  ['Raqa', 'place:raqqa', 1],
  ['Diyarbakir', 'place:diyarbakir', 1],
  ['DİYARBAKIR', 'place:diyarbakir', 1],
  ['Lodz', 'place:lodz', 1],
  ['КРАМАТОРСЬК', 'place:kramatorsk', 1],
  ['OBrien', 'actor:obrien', 1],
  ["o'brien", 'actor:obrien', 1],
  ['Siobhan', 'actor:obrien', 1],
  ["Workers' Party", 'actor:pkk', 1],
  ['workers party', 'actor:pkk', 1],
  // Exact names and acronyms come first.
  ['ISIS', 'actor:isis', 1],
  ['Daesh', 'actor:isis', 1],
  ['isf', 'actor:iraqi-security-forces', 1],
  ['PUK', 'actor:puk', 1],
  ['CJTF-OIR', 'actor:cjtf-oir', 1],
  ['the Coalition', 'actor:cjtf-oir', 1],
  ['Royal Air Force', 'actor:raf', 1],
  ['air force', 'actor:raf', 3],
  ['Syria', 'place:syria', 1],
  // Beginnings.
  ['Bagh', 'place:al-baghouz', 3],
  ['Bagh', 'place:baghdad', 3],
  ['bagh*', 'place:baghdad', 3],
  ['Kurd', 'place:kurdistan-region', 4],
  ['market hall', 'event:market', 1],
  // Texts, quotes, descriptions, titles, numbers, phrases.
  ['"last stronghold"', 'claim:isis-controlled-al-baghouz', 3],
  ['“last stronghold” Baghouz', 'claim:isis-controlled-al-baghouz', 1],
  ['busiest hour', 'claim:market-killed', 1],
  ['1,250', 'claim:market-killed', 1],
  ['1250 killed', 'claim:market-killed', 1],
  ['reporter', 'actor:obrien', 1],
  ['etat islamique', 'document:le-monde', 1],
  ['réduit', 'document:le-monde', 1],
  // What Lucene would take for syntax.
  ['C++ (beta)', 'document:odd', 1],
  ['report: 100% [sic]', 'document:odd', 1],
  ['AND/OR ~nothing^2?', 'document:odd', 1],
  ['names:Baghouz OR words:*', 'nothing', 0],
  ['Baghouz"', 'place:al-baghouz', 1],
  ['+Baghouz -ISIS', 'claim:isis-controlled-al-baghouz', 2],
  ['Baghouz~ *? {a TO b} \\ / && || !', 'place:al-baghouz', 1],
])('%s finds %s among the first %i', async (text, id, rank) => {
  const ids = (await search(text)).map(({ node }) => node.id);
  expect(rank === 0 ? [...ids, 'nothing'].slice(0, 1) : ids.slice(0, rank)).toContain(id);
});

test.each([
  ['Baghouz', 'place:baghdad'],
  ['Mosul', 'place:mara'],
  ['PKK', 'actor:puk'],
  ['ISF', 'actor:sdf'],
  ['1250', 'event:oir-2019-03-10'],
  ['"stronghold last"', 'claim:isis-controlled-al-baghouz'],
  ['Baghouz Łódź', 'place:al-baghouz'],
  ['ISIS Siobhán', 'actor:isis'],
  ['the Coalition', 'place:syria'],
  ['Raqqa', 'place:iraq'],
  ['"air force" zzz', 'actor:raf'],
])('%s does not find %s', async (text, id) => {
  expect((await search(text)).map(({ node }) => node.id)).not.toContain(id);
});

test('hits come best first, then by id; the score is 1 for an exact name and less for everything else', async () => {
  const hits = await search('isis');
  expect(hits.length).toBeGreaterThan(20);
  const sorted = [...hits].sort(
    (one, other) => other.score - one.score || (one.node.id < other.node.id ? -1 : 1),
  );
  expect(hits).toEqual(sorted);
  expect(hits.filter(({ score }) => score === 1).map(({ node }) => node.id)).toEqual(['actor:isis']);
  expect(hits.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  expect(await search('isis', 7)).toEqual(hits.slice(0, 7));
});

test('an actor or a place that is called so comes before what mentions it', async () => {
  const [first, ...others] = await search('islamic state');
  expect(first?.node.id).toBe('actor:isis');
  expect(first?.score).toBeGreaterThan(0.5);
  expect(others.every(({ score }) => score < 0.5)).toBe(true);
});

test('20 hits come where the question does not say how many', async () => {
  const { search: hits } = await graph.query('{ search(text: "isis") { score } }');
  expect(hits).toHaveLength(20);
});

test.each([[['ACTOR']], [['PLACE']], [['EVENT']], [['DOCUMENT']], [['CLAIM']], [['EVENT', 'PLACE']]])(
  'of one kind, or of several, so many as are asked for come, as they would come among all: %j',
  async (kinds) => {
    const ofKinds = (hits: readonly Hit[]) =>
      hits.filter(({ node }) => kinds.some((kind) => node.id.startsWith(`${kind.toLowerCase()}:`)));
    let found = 0;
    for (const text of ['isis', 'bagh*', 'strike* syria']) {
      const among = ofKinds(await search(text));
      expect(await search(text, 200, kinds)).toEqual(among);
      expect(await search(text, 2, kinds)).toEqual(among.slice(0, 2));
      found += among.length;
    }
    expect(found).toBeGreaterThan(0);
  },
);

test('of no kind nothing is found', async () => {
  expect(await search('isis', 20, [])).toEqual([]);
});

test.each([
  ['baghuz', 'place:al-baghouz', '**Baghuz**'],
  ['bāghouz', 'document:le-monde', 'L’État islamique perd **Bāghūz**, son dernier réduit'],
  ["mar'a", 'event:market', "Strike on the market of **Mar'a**"],
  ['kobane', 'place:kobane', '**Kobanê**'],
  ['1250', 'claim:market-killed', 'Rockets killed **1,250** people at the market of Marea.'],
  ['busiest', 'claim:market-killed', "It was the market's **busiest** hour."],
])('the snippet for %s of %s marks the words that were found', async (text, id, expected) => {
  const hit = (await search(text)).find(({ node }) => node.id === id);
  expect(hit?.snippet).toBe(expected);
});

test('a long text is cut around the words that were found', async () => {
  const [hit] = await search('shepherd convoy');
  expect(hit?.snippet).toMatch(
    /^….*a \*\*shepherd\*\* spoke of a \*\*convoy\*\* that had passed in the night\.$/,
  );
  expect(hit?.snippet.length).toBeLessThanOrEqual(220);
});

test.each([
  ['', 'The text contains no word.'],
  ['  ', 'The text contains no word.'],
  ['"*~+', 'The text contains no word.'],
  ['a'.repeat(201), 'The text has 201 characters.'],
  [Array.from({ length: 33 }, (_, index) => `w${index}`).join(' '), 'The text contains 33 words.'],
])('%j cannot be searched for', async (text, message) => {
  const { errors } = await graph.execute(SEARCH, { text });
  expect(errors?.[0]?.message).toBe(message);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID_ARGUMENT',
    path: 'search.text',
    hint: expect.stringContaining('Expected 1 to 32 words'),
  });
});

test.each([-1, 201])('first: %i is refused', async (first) => {
  const { errors } = await graph.execute(SEARCH, { text: 'ISIS', first });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', path: 'search.first' });
});

test('what is found is there with whatever is asked of it, by two statements', async () => {
  const { search: hits } = await graph.query(
    '{ search(text: "Royal Air Force", first: 1) { node { __typename id ... on Actor { name events { totalCount } } } } }',
  );
  expect(hits).toEqual([
    {
      node: {
        __typename: 'Organization',
        id: 'actor:raf',
        name: 'Royal Air Force',
        events: { totalCount: 3 },
      },
    },
  ]);
  expect(graph.statements).toHaveLength(2);
});

const newest = async (): Promise<string> => {
  const text = 'MATCH (ledger:Ledger) RETURN ledger.recordedAt.epochMillis';
  const [[milliseconds]] = (await graph.database.read({ text, parameters: {} })) as [[number]];
  return new Date(milliseconds).toISOString();
};

test('a claim that has been retracted is found only as of an instant before', async () => {
  const found = (hits: readonly Hit[]) => hits.map(({ node }) => node.id);
  const before = await newest();
  expect(found(await search('shepherd'))).toEqual(['claim:market-target']);
  await graph.query('mutation { retractClaim(id: "claim:market-target", reason: "A rumour.") { id } }');
  expect(found(await search('shepherd'))).toEqual([]);
  expect(await graph.queryAsOf(before, '{ search(text: "shepherd") { node { id } } }')).toEqual({
    search: [{ node: { id: 'claim:market-target' } }],
  });
});

test('a search as of an instant finds what was said then, and only that', async () => {
  const place = { id: 'place:hajin', kind: 'TOWN', within: 'place:syria' };
  const asOf = async (at: string, text: string) =>
    (await graph.queryAsOf(at, `{ search(text: "${text}") { snippet node { id ... on Place { name } } } }`))[
      'search'
    ];

  const first = await newest();
  await ingest(graph.database, { places: [{ ...place, name: 'Hajin of the river', aliases: ['Newname'] }] });
  const second = await newest();
  await ingest(graph.database, { places: [{ ...place, name: 'Zenith', aliases: [] }] });

  expect(await asOf(first, 'hajin')).toEqual([
    { snippet: '**Hajin**', node: { id: 'place:hajin', name: 'Hajin' } },
  ]);
  expect(await asOf(first, 'newname')).toEqual([]);
  expect(await asOf(second, 'newname')).toEqual([
    { snippet: '**Newname**', node: { id: 'place:hajin', name: 'Hajin of the river' } },
  ]);
  expect(await asOf(second, 'zenith')).toEqual([]);
  expect(await search('hajin')).toEqual([]);
  expect(await search('newname')).toEqual([]);
  expect((await search('zenith')).map(({ node }) => node.id)).toEqual(['place:hajin']);
  expect(await asOf('2000-01-01T00:00:00Z', 'isis')).toEqual([]);

  const { asOf: then } = await graph.query(`{ asOf(at: "${second}") {
    places: search(text: "newname", kind: [PLACE]) { node { id } }
    events: search(text: "newname", kind: [EVENT]) { node { id } }
  } }`);
  expect(then).toEqual({
    places: [{ node: { id: `place:hajin@${instantText(new Date(second))}` } }],
    events: [],
  });
});

test('what is sought of one kind is found behind any number of better hits of another', async () => {
  const description = 'After many other things that one might mention first, at last a lighthouse.';
  await ingest(graph.database, {
    events: [{ id: 'event:far', kind: 'OTHER', title: 'Far away', description }],
  });
  const claims = `UNWIND range(1, 10001) AS number
    CREATE (:Claim {id: 'claim:lighthouse-' + number, names: [], words: ' lighthouse '})`;
  await graph.database.write((transaction) => transaction.run({ text: claims, parameters: {} }));
  expect((await search('lighthouse', 1, ['EVENT'])).map(({ node }) => node.id)).toEqual(['event:far']);
});
